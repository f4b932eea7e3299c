import { describe, expect, it } from 'vitest';
import { topicSlug } from '@/lib/domain/topic-slug';
import { rollFor } from './dice';
import { communityOf, offeringOf, someCurator, someHost, topicOf } from './names';
import { counts } from './shares';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
/** Names that come up in so many throws, without the addresses that some curators have. */
const drawn = (pick: (dice: ReturnType<typeof rollFor>) => string) => {
  const dice = rollFor('names', 1);
  return new Set(numbers(40_000).map(() => pick(dice).replace(/ @.*/, '')));
};

describe('the names of a corpus', () => {
  it('are as many as they are said to be, each another page', () => {
    const topics = numbers(counts.topics).map(topicOf);
    expect({
      communities: new Set(numbers(counts.communities).map((n) => communityOf(n).slug)).size,
      topics: new Set(topics.map(({ topic }) => topicSlug(topic))).size,
      schemes: new Set(topics.map(({ scheme }) => scheme)).size,
      offerings: new Set(numbers(counts.offerings).map((n) => offeringOf(n).permalink)).size,
      sources: drawn(someHost).size,
      // One more signs posts alone.
      curators: drawn(someCurator).size + 1,
    }).toEqual({
      communities: 30,
      topics: 2300,
      schemes: 13,
      offerings: 160,
      sources: 500,
      curators: 40,
    });
  });
});
