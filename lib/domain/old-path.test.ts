import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture';
import { decodePath, oldPathKey, tidyPath, undatedKey } from './old-path';

describe('decodePath', () => {
  it.each([
    ['/news/caf%C3%A9', '/news/café'],
    ['/a%20b', '/a b'],
    ['/100%25', '/100%'],
    ['/%2541', '/%41'],
    ['/a&b', '/a&b'],
  ])('decodes %s once', (raw, decoded) => {
    expect(decodePath(raw)).toBe(decoded);
  });

  it.each([
    ...['/%2F%2Fevil.example', '/%2f', '/news/..%2f..%2f', '/%5Cevil.example', '/\\evil.example'],
    ...['/%', '/%zz', '/%C3', '/%C0%AF', '/%00', '/%0d%0aSet-Cookie', '/\u0007'],
  ])('refuses %j', (raw) => {
    expect(decodePath(raw)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        decodePath(raw);
      }),
    );
  });
});

describe('tidyPath', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/index.html', '/'],
    ['/news/', '/news'],
    ['news', '/news'],
    ['//news///a//', '/news/a'],
    ['/news/index.html', '/news'],
    ['/news/INDEX.html/', '/news'],
    ['/news/my-index.html', '/news/my-index.html'],
    ['/News/A--b', '/News/A--b'],
  ])('makes %s %s', (path, tidy) => {
    expect(tidyPath(path)).toBe(tidy);
  });
});

describe('oldPathKey', () => {
  it.each([
    ['/NEWS/Why--Providers', '/news/why-providers'],
    ['/news/why-providers/index.html', '/news/why-providers'],
    ['/news/-leading', '/news/-leading'],
    ['/offering/healthsapiens---telehealth', '/offering/healthsapiens-telehealth'],
    ['/news/cafe\u0301', '/news/café'],
    ['/post/2021/1/5/My-Slug', '*/my-slug'],
    ['/news/2021/01/05/my-slug/', '*/my-slug'],
    ['/events/2021/01/05/my-slug', '/events/2021/01/05/my-slug'],
    ['/post/2021/01/05/a/b', '/post/2021/01/05/a/b'],
  ])('folds %s to %s', (path, key) => {
    expect(oldPathKey(path)).toBe(key);
  });

  it('finds a slug under the key of its dated paths', () => {
    expect(oldPathKey('/post/2021/1/5/A--B.c')).toBe(undatedKey('a-b.c'));
  });

  it('is its own key, and the key of every spelling', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = oldPathKey(text);
        if (key.startsWith('*/')) return;
        expect(oldPathKey(key)).toBe(key);
        expect(oldPathKey(`${key}/`)).toBe(key);
        expect(oldPathKey(tidyPath(text))).toBe(key);
      }),
      { numRuns: 500 },
    );
  });
});
