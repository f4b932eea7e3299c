import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '../domain/text-hash';
import { fieldsFrom, ingestText, seedDocument, withFindings } from './documents.fixture';
import { findPictures } from './find-pictures';
import { ingestBytes } from './ingest-file';
import { measurePicture } from './measure-picture';
import { normalisePicture } from './normalise-picture';
import { readFolder } from './read-folder';

let folder: string;

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const inside of ['news', 'other', 'deep/er'])
    mkdirSync(join(folder, inside), { recursive: true });
  await blank(30, 20).jpeg().toFile(join(folder, 'news/a.jpeg'));
  await blank(31, 21).png().toFile(join(folder, 'other/a.jpeg'));
  await blank(40, 20).webp().toFile(join(folder, 'deep/er/b c.webp'));
  await blank(50, 20).gif().toFile(join(folder, 'c.gif'));
  await blank(60, 20).avif().toFile(join(folder, 'd.avif'));
  await blank(70, 20).jpeg().withMetadata({ orientation: 6 }).toFile(join(folder, 'turned.jpg'));
  await blank(80, 20).tiff().toFile(join(folder, 'tiff.png'));
  writeFileSync(join(folder, 'broken.png'), 'no picture');
  writeFileSync(
    join(folder, 'svg.png'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  );
  // A header that claims more than any memory holds.
  const bomb = Buffer.from(await blank(1, 1).png().toBuffer());
  bomb.writeUInt32BE(100_000, 16);
  bomb.writeUInt32BE(100_000, 20);
  writeFileSync(join(folder, 'bomb.png'), bomb);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('measurePicture', () => {
  it.each([
    ['news/a.jpeg', { width: 30, height: 20 }],
    ['other/a.jpeg', { width: 31, height: 21 }],
    ['deep/er/b c.webp', { width: 40, height: 20 }],
    ['c.gif', { width: 50, height: 20 }],
    ['d.avif', { width: 60, height: 20 }],
    ['turned.jpg', { width: 20, height: 70 }],
    ...['tiff.png', 'broken.png', 'svg.png', 'bomb.png', 'absent.png'].map(
      (file): [string, undefined] => [file, undefined],
    ),
  ])('measures %s', (file, measures) => {
    expect(measurePicture(join(folder, file))).toEqual(measures);
  });
});

function pictureOf(yaml: string, document = 'news/doc.md') {
  const finder = findPictures(folder, document, readFolder(folder).pictures);
  const { value, findings } = withFindings((report) =>
    normalisePicture(fieldsFrom(yaml), 'A Title', finder.find, report),
  );
  return { picture: value, findings, names: finder.names() };
}

describe('normalisePicture', () => {
  it('finds none of the seeds, whose pictures were not sent with them', () => {
    const { fields } = seedDocument('000');
    const found = withFindings((report) => normalisePicture(fields, 't', () => undefined, report));
    expect(found).toEqual({
      value: undefined,
      findings: [
        'featuredImage.href: picture-missing: b4ec03de-5d57-5e26-b064-443f17c6e508-featuredImage.jpeg → ',
      ],
    });
  });

  it('measures the file beside the document and believes no size in it', () => {
    const name = `${textHash('news').slice(0, 8)}-a.jpeg`;
    const yaml = 'featuredImage: {href: a.jpeg, alt: Alt, size: [999, 1], valid: true}';
    expect(pictureOf(yaml)).toEqual({
      picture: { name, file: 'news/a.jpeg', alt: 'Alt', width: 30, height: 20 },
      findings: [],
      names: expect.arrayContaining(['a.jpeg', name]),
    });
  });

  it.each([
    ['a.jpeg', 'other/doc.md', 'other/a.jpeg'],
    ['/other/a.jpeg', 'news/doc.md', 'other/a.jpeg'],
    ['../other/a.jpeg', 'news/doc.md', 'other/a.jpeg'],
    ['b%20c.webp?v=1', 'news/doc.md', 'deep/er/b c.webp'],
    ['images\\B C.WEBP', 'news/doc.md', 'deep/er/b c.webp'],
    ['/old/c.gif', 'news/doc.md', 'c.gif'],
  ])('finds %s from %s at %s', (href, document, file) => {
    expect(pictureOf(`featuredImage: '${href}'`, document).picture).toMatchObject({
      file,
      alt: 'A Title',
    });
  });

  it.each([
    ['featuredImage: {href: broken.png}', 'featuredImage.href: picture-missing: broken.png → '],
    ['featuredImage: absent.png', 'featuredImage: picture-missing: absent.png → '],
    [
      'featuredImage: https://example.org/c.gif',
      'featuredImage: picture-missing: https://example.org/c.gif → ',
    ],
    [
      'featuredImage: {href: ../../etc/passwd}',
      'featuredImage.href: picture-missing: ../../etc/passwd → ',
    ],
    ['featuredImage: [c.gif]', 'featuredImage: value-invalid: a list → '],
  ])('says that %s shows nothing', (yaml, finding) => {
    expect(pictureOf(yaml)).toMatchObject({ picture: undefined, findings: [finding] });
  });

  it.each([
    'a: 1',
    'featuredImage:',
    "featuredImage: ''",
    'featuredImage: {href: c.gif, valid: false}',
    'featuredImage: {}',
  ])('is silent about %s', (yaml) => {
    expect(pictureOf(yaml)).toEqual({ picture: undefined, findings: [], names: [] });
  });

  it('names what was looked for in vain, so that a file that appears is noticed', () => {
    const { pictures } = ingestText('---\ntitle: a\n---\n![x](gone.png)', 'news/doc.md');
    expect(pictures).toEqual(
      [
        `${textHash('').slice(0, 8)}-gone.png`,
        `${textHash('news').slice(0, 8)}-gone.png`,
        'gone.png',
      ].sort(),
    );
  });

  it('shows pictures in a body by the name under which they are served', () => {
    const listing = readFolder(folder);
    const bytes = Buffer.from('---\ntitle: a\n---\n![x](../c.gif) ![y](b%20c.webp)');
    const { outcome } = ingestBytes({ contentDir: folder, file: 'news/doc.md', listing, bytes });
    expect(outcome).toMatchObject({
      kind: 'brief',
      brief: {
        body: '<p><img src="/media/c.gif" alt="x" width="50" height="20" loading="lazy"> <img src="/media/b%20c.webp" alt="y" width="40" height="20" loading="lazy"></p>',
      },
      pictures: [{ name: 'c.gif' }, { name: 'b c.webp' }],
    });
  });
});
