import { describe, expect, it } from 'vitest';
import { sourceInitial } from './source-initial';

describe('sourceInitial', () => {
  it('takes the first letter or figure of a name', () => {
    expect(['medcitynews.com', '“Østerbro Avis”', '3m.com', '…'].map(sourceInitial)).toEqual([
      'm',
      'ø',
      '3',
      '·',
    ]);
  });
});
