import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { href, sitePath } from '../../routes';
import { openSample } from '../open-sample.fixture';
import { sampleBrief } from '../sample-corpus.fixture';
import type { SuggestedList } from './suggestions';

const story = 'https://example.org/told-twice';
const ccm = '/communities/ccm/notes';
const briefs = [
  sampleBrief({
    slug: 'remote',
    title: 'Remote care for organisations',
    curated: '2024-01-01',
    topics: ['KLAS: Telehealth', 'Symplur: Telehealth'],
    host: 'www.medcitynews.com',
  }),
  sampleBrief({
    slug: 'equity',
    title: 'Tele-health equity',
    curated: '2023-01-01',
    place: ccm,
    communityName: 'Chronic Care Management (CCM)',
    topics: ['KLAS: Telehealth', 'KLAS: Care at Home'],
    curators: ['Ada Carew'],
  }),
  sampleBrief({
    slug: 'zoo',
    title: '京都の遠隔医療',
    curated: '2022-01-01',
    topics: ['KLAS: Virtual Care'],
  }),
  sampleBrief({ slug: 'zebra', title: 'Virtual care', topics: ['KLAS: Virtual Care'] }),
  sampleBrief({ slug: 'old', title: 'Twins told', curated: '2019-01-01', story }),
  sampleBrief({ slug: 'new', title: 'Twins told', curated: '2020-01-01', story }),
];

function suggest(text: string, among = briefs) {
  const found = openSample({ briefs: among }).findSuggestions(text);
  const address = ({ target }: SuggestedList) => href(sitePath(target));
  const { topics, communities, sources, curators } = found;
  return {
    lists: [topics, communities, sources, curators].flat().map(address),
    briefs: found.briefs.map(({ path }) => path.split('/').at(-1)),
  };
}

describe('suggestions', () => {
  it.each([
    ['tele', ['/topics/telehealth'], ['equity']],
    ['tele-h', ['/topics/telehealth'], ['equity']],
    ['TELEHEALTH', ['/topics/telehealth'], ['equity']],
    // Names that begin so come before busier ones.
    [
      'care',
      [
        '/topic/klas-care-at-home',
        '/topic/klas-virtual-care',
        '/communities/ccm',
        '/curators/ada-carew',
      ],
      ['remote', 'zebra'],
    ],
    ['care h', ['/topic/klas-care-at-home'], []],
    ['the care of h', ['/topic/klas-care-at-home'], []],
    ['remote c', [], ['remote']],
    ['remo care', [], []],
    ['ccm', ['/communities/ccm'], []],
    ['medcity', ['/sources/www.medcitynews.com'], []],
    ['com', [], []],
    ['www', [], []],
    ['ada c', ['/curators/ada-carew'], []],
    ['organisations', [], ['remote']],
    ['organiz', [], ['remote']],
    ['told', [], ['new']],
    ['京都', [], ['zoo']],
    ['topic:te', ['/topics/telehealth'], []],
    ['remote SOURCE:"med', ['/sources/www.medcitynews.com'], []],
    ['curator:care', ['/curators/ada-carew'], []],
    ['topic:', [], []],
    ['remote -organisations year:2024 c', [], ['remote']],
    ['year:2024', [], []],
    ['"remote care"', [], ['remote']],
    ['', [], []],
    ['"*( :', [], []],
  ])('for %j are %j and briefs %j', (text, lists, found) => {
    expect(suggest(text)).toEqual({ lists, briefs: found });
  });

  it.each([
    ['telehaelth', 'telehealth', ['/topics/telehealth'], ['equity']],
    ['remote cere', 'remote care', [], ['remote']],
    ['topic:telehelth', undefined, [], []],
    ['zzzyxqq', undefined, [], []],
  ])('for the misspelt %s are those for %s', (text, corrected, lists, found) => {
    expect(openSample({ briefs }).findSuggestions(text).corrected).toBe(corrected);
    expect(suggest(text)).toEqual({ lists, briefs: found });
  });

  it('tell what a reader wants to know before opening one', () => {
    const { topics, briefs: found } = openSample({ briefs }).findSuggestions('tele');
    expect(topics).toEqual([
      { target: { kind: 'concept', concept: 'telehealth' }, name: 'Telehealth', count: 2 },
    ]);
    expect(found).toEqual([
      {
        path: `${ccm}/equity`,
        title: 'Tele-health equity',
        source: 'example.org',
        curated: '2023-01-01',
      },
    ]);
  });

  it('are few of each kind, however many there are', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      sampleBrief({ slug: `b${n}`, title: `Care ${n}`, topics: [`A: Care ${n}`] }),
    );
    const found = openSample({ briefs: many }).findSuggestions('c');
    expect([found.topics.length, found.briefs.length]).toEqual([4, 6]);
  });

  it('are none where there is no brief', () => {
    expect(suggest('care', [])).toEqual({ lists: [], briefs: [] });
  });

  it('fail at nothing that may be typed', () => {
    const repository = openSample({ briefs });
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('"', '*', '" *', 'a"b', 'NEAR(', 'title:x', '('.repeat(300), '\0', '٣', 'ﬃ'),
    );
    fc.assert(
      fc.property(odd, (text) => {
        expect(repository.findSuggestions(text).briefs.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 1000 },
    );
  });
});
