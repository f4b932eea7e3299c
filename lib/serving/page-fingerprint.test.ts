import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { pageFingerprint } from './page-fingerprint';

const Brief = ({ title }: { title: string }) => title;
const List = ({ title }: { title: string }) => `${title}s`;

describe('pageFingerprint', () => {
  it('is the same for equal values, whichever objects hold them', () => {
    const made = () => ({ head: { title: 'é' }, body: createElement(Brief, { title: 'a' }) });
    expect(pageFingerprint(made())).toBe(pageFingerprint(made()));
  });

  it('is another one for everything that differs', () => {
    const made = [
      null,
      undefined,
      '',
      0,
      Number.NaN,
      'null',
      [],
      {},
      [null],
      [undefined],
      { a: 1 },
      { a: '1' },
      { a: undefined },
      createElement(Brief, { title: 'a' }),
      createElement(Brief, { title: 'b' }),
      createElement(List, { title: 'a' }),
      createElement('p', { title: 'a' }),
    ];
    expect(new Set(made.map(pageFingerprint)).size).toBe(made.length);
  });

  it.each([new Map([['a', 1]]), new Set(), 1n, /a/, Promise.resolve(), () => 1])(
    'refuses %o, of which JSON would not show everything',
    (value) => {
      expect(() => pageFingerprint({ page: { value } })).toThrow(
        'A page is made from plain data, and this is none:',
      );
    },
  );
});
