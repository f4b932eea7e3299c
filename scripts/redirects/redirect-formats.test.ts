import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '@/lib/domain/site-path';
import { type RedirectFormat, redirectLine } from './redirect-formats';

const siteUrl = 'https://www.example.org';
const to = (path: string) => sitePathSchema.parse(path);
const line = (format: RedirectFormat, from: string, target?: string) =>
  redirectLine(
    format,
    { from, to: target === undefined ? undefined : to(target), by: 'document' },
    siteUrl,
  );

describe('redirectLine', () => {
  it.each([
    ['nginx', '"/old" "/news/new";'],
    ['netlify', '/old /news/new 308!'],
    ['cloudflare', '"https://www.example.org/old","https://www.example.org/news/new","308","TRUE"'],
    ['apache', 'RedirectMatch 308 "(?i)^/old/?$" "/news/new"'],
    ['csv', '"/old","/news/new","308","document"'],
  ] as const)('writes a move for %s', (format, written) => {
    expect(line(format, '/old', '/news/new')).toBe(written);
  });

  it.each([
    ['nginx', '"/old" "gone";'],
    ['netlify', undefined],
    ['cloudflare', undefined],
    ['apache', 'RedirectMatch 410 "(?i)^/old/?$"'],
    ['csv', '"/old","","410","document"'],
  ] as const)('writes for %s what is gone, where that can be said', (format, written) => {
    expect(line(format, '/old')).toBe(written);
  });

  const odd = '/a"b c$d.e(f)é+&';
  it.each([
    ['nginx', '"/a\\"b c%24d.e(f)é+&" "/a%22b%20c%24d.e(f)%C3%A9+&";'],
    ['netlify', '/a%22b%20c$d.e(f)%C3%A9+& /a%22b%20c$d.e(f)%C3%A9+& 308!'],
    [
      'apache',
      'RedirectMatch 308 "(?i)^/a\\"b c\\$d\\.e\\(f\\)é\\+&/?$" "/a%22b%20c\\$d.e(f)%C3%A9+&"',
    ],
    ['csv', '"/a""b c$d.e(f)é+&","/a""b c$d.e(f)é+&","308","document"'],
  ] as const)('escapes for %s what means something there', (format, written) => {
    expect(line(format, odd, odd)).toBe(written);
  });

  it('lets no path be taken for a formula', () => {
    expect(redirectLine('csv', { from: '=1+1', to: undefined, by: 'document' }, siteUrl)).toMatch(
      /^"'=1/,
    );
  });
});
