import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRedirects, readRedirects } from './read-redirects';

const redirectsOf = (yaml: string) => parseRedirects(new TextEncoder().encode(yaml));

describe('readRedirects', () => {
  it('reads those of this repository', () => {
    expect(readRedirects('content')).toEqual({
      redirects: [
        { from: '/index.xml', to: '/feed.xml' },
        { from: '/news/index.xml', to: '/news/feed.xml' },
        {
          from: '/communities/chronic-care-management/index.xml',
          to: '/communities/chronic-care-management/feed.xml',
        },
      ],
      findings: [],
    });
  });

  it('finds none where there is no file, and says why one cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
    expect(readRedirects(folder)).toEqual({ redirects: [], findings: [] });
    writeFileSync(join(folder, 'redirects.yml'), 'a: [');
    expect(readRedirects(folder).findings[0]).toMatchObject({
      file: 'redirects.yml',
      kind: 'value-invalid',
    });
  });
});

describe('parseRedirects', () => {
  it('decodes both ends', () => {
    expect(redirectsOf('old/caf%C3%A9/: /news/caf%C3%A9/\n/a b: /x')).toEqual({
      redirects: [
        { from: '/old/café', to: '/news/café' },
        { from: '/a b', to: '/x' },
      ],
      findings: [],
    });
  });

  it('reads what is gone, and takes no other word for it', () => {
    expect(redirectsOf('/old: gone\n"/older": " gone "')).toEqual({
      redirects: [
        { from: '/old', to: 'gone' },
        { from: '/older', to: 'gone' },
      ],
      findings: [],
    });
    expect(redirectsOf('/old: 410')).toMatchObject({
      redirects: [],
      findings: [{ field: '/old', kind: 'value-invalid', before: '410', after: '' }],
    });
  });

  it.each([
    'Gone',
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    'news/a',
    '/a?b=c',
    '/a/../b',
    '/%2Fevil',
    '3',
    '[/a]',
    '~',
    '"/a\\u0000"',
  ])('leads nobody to %s', (target) => {
    const { redirects, findings } = redirectsOf(`/old: ${target}`);
    expect(redirects).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it.each(['- /a', 'just text', 'a: 1\na: 2', '\u0000'])('reports %j and never crashes', (yaml) => {
    const { redirects, findings } = redirectsOf(yaml);
    expect(redirects).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it('reads an empty file', () => {
    expect(redirectsOf('# nothing\n')).toEqual({
      ...{ redirects: [], findings: [] },
      fault: { kind: 'empty', reason: 'is empty' },
    });
  });
});
