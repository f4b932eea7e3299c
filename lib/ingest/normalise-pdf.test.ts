import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '../domain/text-hash';
import { fieldsFrom, withFindings } from './documents.fixture';
import { findMedia } from './find-media';
import { ingestBytes } from './ingest-file';
import { normalisePdf } from './normalise-pdf';
import { readFolder } from './read-folder';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdfs-'));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news/a.pdf'), '%PDF-1.7\n…');
  writeFileSync(join(folder, 'a.pdf'), '%PDF-1.4');
  writeFileSync(join(folder, 'B c.PDF'), '%PDF-1.4\n');
  writeFileSync(join(folder, 'page.pdf'), '<!doctype html><script>alert(1)</script>');
  writeFileSync(join(folder, 'empty.pdf'), '');
  writeFileSync(join(folder, 'secret.txt'), '%PDF-1.4');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pdfOf(yaml: string, document = 'news/doc.md') {
  const media = findMedia(folder, document, readFolder(folder));
  const { value, findings } = withFindings((report) =>
    normalisePdf(fieldsFrom(yaml), media.findPdf, report),
  );
  return { pdf: value, findings, names: media.names() };
}

describe('normalisePdf', () => {
  it('weighs the file beside the document and believes no size in it', () => {
    const name = `${textHash('news').slice(0, 8)}-a.pdf`;
    expect(pdfOf('featuredPdf: {href: a.pdf, size: 5, valid: true}')).toEqual({
      pdf: { name, file: 'news/a.pdf', size: 12 },
      findings: [],
      names: expect.arrayContaining(['a.pdf', name]),
    });
  });

  it('finds a path of another folder, whatever its letter case', () => {
    const { pdf, findings } = pdfOf("featuredPdf: '/old/b%20C.pdf?download'");
    expect([pdf, findings]).toEqual([{ name: 'B c.PDF', file: 'B c.PDF', size: 9 }, []]);
  });

  it.each([
    ['featuredPdf: {href: page.pdf}', 'featuredPdf.href: file-missing: page.pdf → '],
    ['featuredPdf: empty.pdf', 'featuredPdf: file-missing: empty.pdf → '],
    ['featuredPdf: absent.pdf', 'featuredPdf: file-missing: absent.pdf → '],
    ['featuredPdf: secret.txt', 'featuredPdf: file-missing: secret.txt → '],
    ['featuredPdf: ../../../etc/passwd', 'featuredPdf: file-missing: ../../../etc/passwd → '],
    [
      'featuredPdf: https://example.org/a.pdf',
      'featuredPdf: file-missing: https://example.org/a.pdf → ',
    ],
    ['featuredPdf: //example.org/a.pdf', 'featuredPdf: file-missing: //example.org/a.pdf → '],
    ['featuredPdf: [a.pdf]', 'featuredPdf: value-invalid: a list → '],
  ])('says that %s offers nothing', (yaml, finding) => {
    expect(pdfOf(yaml)).toMatchObject({ pdf: undefined, findings: [finding] });
  });

  it.each(['a: 1', 'featuredPdf:', "featuredPdf: ' '", 'featuredPdf: {href: a.pdf, valid: false}'])(
    'is silent about %s',
    (yaml) => {
      expect(pdfOf(yaml)).toEqual({ pdf: undefined, findings: [], names: [] });
    },
  );

  it('names what a brief looked for in vain, so that a file that appears is noticed', () => {
    const bytes = Buffer.from('---\ntitle: a\nfeaturedPdf: later.pdf\n---\ntext');
    const listing = readFolder(folder);
    const { pictures } = ingestBytes({ contentDir: folder, file: 'doc.md', listing, bytes });
    expect(pictures).toContain('later.pdf');
  });
});
