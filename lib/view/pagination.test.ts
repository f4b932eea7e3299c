import { describe, expect, it } from 'vitest';
import { pagination } from './pagination';

function shown(page: number, pages: number): string | undefined {
  return pagination({ kind: 'front' }, page, pages)
    ?.pages.map((link) => {
      if (link.kind === 'gap') return '…';
      return link.current ? `[${link.label}]` : link.label;
    })
    .join(' ');
}

describe('pagination', () => {
  it('is not there for a list of one page', () => {
    expect(pagination({ kind: 'front' }, 1, 1)).toBeUndefined();
    expect(pagination({ kind: 'front' }, 1, 0)).toBeUndefined();
  });

  it('shows first, last and the neighbours, and fills a gap of one', () => {
    expect([
      shown(1, 2),
      shown(2, 3),
      shown(1, 20),
      shown(4, 20),
      shown(9, 20),
      shown(20, 20),
    ]).toEqual([
      '[1] 2',
      '1 [2] 3',
      '[1] 2 … 20',
      '1 2 3 [4] 5 … 20',
      '1 … 8 [9] 10 … 20',
      '1 … 19 [20]',
    ]);
  });

  it('writes page one without a suffix', () => {
    expect(pagination({ kind: 'communities' }, 2, 1234)).toEqual({
      label: 'Page 2 of 1,234',
      words: { newer: 'Newer', older: 'Older' },
      newer: '/communities',
      older: '/communities/page/3',
      pages: [
        { kind: 'page', label: '1', href: '/communities', current: false },
        { kind: 'page', label: '2', href: '/communities/page/2', current: true },
        { kind: 'page', label: '3', href: '/communities/page/3', current: false },
        { kind: 'gap', label: 'after 3' },
        { kind: 'page', label: '1,234', href: '/communities/page/1234', current: false },
      ],
    });
  });
});
