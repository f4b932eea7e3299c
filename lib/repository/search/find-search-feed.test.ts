import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../../domain/search-state';
import { openSample } from '../open-sample.fixture';
import { sampleBrief } from '../sample-corpus.fixture';

const story = 'https://example.org/told-twice';
const briefs = [
  sampleBrief({ slug: 'first', title: 'Care at home', curated: '2022-01-01', topics: ['A: Home'] }),
  sampleBrief({ slug: 'third', title: 'Care', curated: '2024-01-01', text: 'Care care care.' }),
  sampleBrief({ slug: 'second', title: 'Home care', curated: '2023-01-01', type: 'video' }),
  sampleBrief({ slug: 'old', title: 'Twins told', curated: '2019-01-01', story, text: 'Zebra.' }),
  sampleBrief({ slug: 'new', title: 'Twins told', curated: '2020-01-01', story, text: 'Zebra.' }),
];

function feed(search: string, limit = 10) {
  const found = openSample({ briefs }).findSearchFeed(parseSearchState(search), limit);
  return found?.briefs.map(({ path }) => path.split('/').at(-1));
}

describe('the feed of a search', () => {
  it.each([
    ['?q=care', ['third', 'second', 'first']],
    ['?q=home+care', ['second', 'first']],
    ['?q=care&sort=relevance&page=2', ['third', 'second', 'first']],
    ['?q=-care', ['new']],
    ['?q=care&type=video', ['second']],
    ['?year=2022', ['first']],
    ['?q=care&topic=nobody', []],
    ['?q=unheard', []],
    // A page would show some of the words here; whoever follows a search wants what was asked for.
    ['?q=care+zebra', []],
    ['', undefined],
    ['?q=!!!', undefined],
  ])('%s has %j, newest first', (search, slugs) => {
    expect(feed(search)).toEqual(slugs);
  });

  it('ends where it is told to', () => {
    expect(feed('?q=care', 2)).toEqual(['third', 'second']);
  });

  it('names what the search was narrowed by', () => {
    const found = openSample({ briefs }).findSearchFeed(parseSearchState('?topic=home'), 1);
    expect(found?.chosen).toEqual([{ kind: 'topic', value: 'home', name: 'Home' }]);
  });
});
