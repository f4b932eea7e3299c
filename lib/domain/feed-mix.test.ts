import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyMix,
  feedMixQuery,
  isEmptyMix,
  mostParts,
  parseFeedMix,
  parsePart,
  withoutPart,
  withPart,
} from './feed-mix';

const mixOf = (search: string) => {
  const parsed = parseFeedMix(search);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.mix;
};
const problemOf = (search: string) => {
  const parsed = parseFeedMix(search);
  return parsed.ok ? undefined : parsed.problem;
};

describe('parseFeedMix', () => {
  it('reads lists of which any, all or none is meant, and leaves alone what is not its own', () => {
    expect(
      mixOf('?any=topic:klas-telehealth&none=source:cnn.com&utm_source=x&any=community:ccm'),
    ).toEqual({
      any: [
        { kind: 'community', community: 'ccm' },
        { kind: 'topic', topic: 'klas-telehealth' },
      ],
      all: [],
      none: [{ kind: 'source', host: 'cnn.com' }],
    });
    expect(isEmptyMix(mixOf(''))).toBe(true);
  });

  it('has one address for all ways to write the same', () => {
    const address = '?any=community:ccm&any=topic:klas-telehealth&none=source:cnn.com';
    for (const search of [
      address,
      '?none=source:cnn.com&any=topic:klas-telehealth&any=community:ccm',
      '?any=topic%3Aklas-telehealth&any=community:ccm&any=community:ccm&none=source:cnn.com&x=1',
    ]) {
      expect(feedMixQuery(mixOf(search))).toBe(address);
    }
  });

  it.each([
    [
      '?any=telehealth',
      '“telehealth” is no part of a feed: write community, topic, concept, source or curator, a colon and a name, as in topic:klas-telehealth.',
    ],
    ['?all=author:vinit', '“author:vinit” is no part of a feed'],
    ['?any=topic:', '“topic:” is no part of a feed'],
    ['?none=topic:a/b', '“topic:a/b” is no part of a feed'],
    ['?any=topic:x&none=topic:x', '“topic:x” cannot be asked for and left out at once.'],
    [
      `?${Array.from({ length: mostParts + 1 }, (_, n) => `any=topic:t${n}`).join('&')}`,
      `A feed is mixed of at most ${mostParts} things.`,
    ],
  ])('says what is wrong with %s', (search, problem) => {
    expect(problemOf(search)).toContain(problem);
  });

  it('reads back whatever it writes, and fails at nothing', () => {
    const part = fc.record({
      kind: fc.constantFrom('community', 'topic', 'concept', 'source', 'curator'),
      name: fc.string({ minLength: 1, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.string(), (parts, anything) => {
        const search = parts
          .map(({ kind, name }) => `any=${kind}:${encodeURIComponent(name)}`)
          .join('&');
        const parsed = parseFeedMix(`?${search}`);
        if (parsed.ok) expect(mixOf(feedMixQuery(parsed.mix))).toEqual(parsed.mix);
        parseFeedMix(anything);
      }),
    );
  });
});

describe('withPart and withoutPart', () => {
  it('move a part, for it can stand under one rule only', () => {
    const part = parsePart('topic:x');
    if (!part) throw new Error('no part');
    const any = withPart(emptyMix, 'any', part);
    expect(feedMixQuery(withPart(any, 'none', part))).toBe('?none=topic:x');
    expect(isEmptyMix(withoutPart(any, part))).toBe(true);
  });
});
