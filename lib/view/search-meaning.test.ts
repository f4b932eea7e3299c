import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../domain/search-state';
import { slugSchema } from '../domain/slug';
import { meaning, namedPage } from './search-meaning';

const state = parseSearchState('?q=telehelth&type=video&sort=date&page=3');

describe('meaning', () => {
  it('leads to what was looked for, and to what was typed, narrowed and sorted as before', () => {
    expect(meaning(state, { corrected: 'telehealth', suggestion: undefined })).toEqual({
      kind: 'corrected',
      shown: { label: 'telehealth', href: '/search?q=telehealth&type=video&sort=date' },
      typed: { label: 'telehelth', href: '/search?q=telehelth&exact=1&type=video&sort=date' },
    });
  });

  it('leads to what may have been meant', () => {
    const exact = { ...state, isExact: true };
    expect(meaning(exact, { corrected: undefined, suggestion: 'telehealth' })).toEqual({
      kind: 'suggested',
      shown: { label: 'telehealth', href: '/search?q=telehealth&type=video&sort=date' },
    });
    expect(meaning(state, { corrected: undefined, suggestion: undefined })).toBeUndefined();
  });
});

describe('namedPage', () => {
  it('says what kind of page is called so', () => {
    const slug = slugSchema.parse('ccm');
    expect(
      namedPage({ target: { kind: 'community', community: slug }, name: 'Care (CCM)', count: 1 }),
    ).toEqual({ kind: 'Community', label: 'Care', href: '/communities/ccm', count: '1 brief' });
    expect(
      namedPage({ target: { kind: 'concept', concept: slug }, name: 'Care (CCM)', count: 1234 }),
    ).toEqual({ kind: 'Topic', label: 'Care (CCM)', href: '/topics/ccm', count: '1,234 briefs' });
  });
});
