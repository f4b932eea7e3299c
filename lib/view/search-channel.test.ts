import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../domain/search-state';
import { searchChannel } from './search-channel';
import { storedBrief } from './stored-brief.fixture';

describe('searchChannel', () => {
  it('says what it follows, and leads to the same search with the newest first', () => {
    const state = parseSearchState('?q=home+care&topic=home&year=2024&page=3');
    const chosen = state.chosen.map((filter) => ({ ...filter, name: `The ${filter.value}` }));
    const { briefs, modified, ...channel } = searchChannel(state, {
      briefs: [storedBrief(), storedBrief()],
      chosen,
    });
    expect(channel).toEqual({
      title: 'Search: home care (The home, The 2024) · Medigy',
      description:
        'Newest briefs that are found by this search. Search: home care (The home, The 2024).',
      href: '/search?q=home+care&topic=home&year=2024&sort=date',
      feedHrefs: {
        rss: '/search/feed.xml?q=home+care&topic=home&year=2024',
        atom: '/search/atom.xml?q=home+care&topic=home&year=2024',
        json: '/search/feed.json?q=home+care&topic=home&year=2024',
      },
    });
    expect([briefs.length, modified]).toEqual([2, storedBrief().modified]);
  });

  it('can follow filters alone, and find nothing yet', () => {
    const state = parseSearchState('?type=video');
    const chosen = [{ kind: 'type', value: 'video', name: 'video' }] as const;
    expect(searchChannel(state, { briefs: [], chosen: [...chosen] })).toMatchObject({
      title: 'Search: Videos · Medigy',
      modified: undefined,
    });
  });
});
