import { describe, expect, it } from 'vitest';
import { enumeration } from './enumeration';

describe('enumeration', () => {
  it('joins words as a sentence does', () => {
    expect(
      [[], ['KLAS'], ['KLAS', 'Symplur'], ['KLAS', 'Symplur', 'Gartner']].map(enumeration),
    ).toEqual(['', 'KLAS', 'KLAS and Symplur', 'KLAS, Symplur and Gartner']);
  });
});
