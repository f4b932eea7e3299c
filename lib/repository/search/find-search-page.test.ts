import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddQuery } from '../../../scripts/bench-search/odd-queries';
import { parseSearchState } from '../../domain/search-state';
import { openSample } from '../open-sample.fixture';
import { sampleBrief } from '../sample-corpus.fixture';

const story = 'https://example.org/told-twice';
const briefs = [
  sampleBrief({
    slug: 'telehealth',
    title: 'Telehealth behaviour in organisations',
    curated: '2024-03-05',
    topics: ['KLAS: Telehealth'],
    text: 'Patients of the Café visited clinics. The patient’s chart was read.',
  }),
  sampleBrief({
    slug: 'ledger',
    title: 'A ledger of care',
    curated: '2022-01-01',
    host: 'medcity.org',
    type: 'video',
    text: 'Tele-health and chronic care management, side by side.',
  }),
  sampleBrief({
    slug: 'kyoto',
    title: '京都の遠隔医療について',
    curated: '2023-01-01',
    place: '/communities/Night-Shift/notes',
    communityName: 'The Night (NS)',
    curators: ['Ada Watch'],
    text: 'التطبيب عن بعد. Management of care for chronic pain.',
  }),
  sampleBrief({ slug: 'old', title: 'Twins told', curated: '2019-01-01', story, text: 'Zebra.' }),
  sampleBrief({ slug: 'new', title: 'Twins told', curated: '2020-01-01', story, text: 'Zebra.' }),
];

function ask(search: string, among = briefs) {
  return openSample({ briefs: among }).findSearchPage(parseSearchState(search));
}
const slugs = (search: string) =>
  ask(search)
    .hits.map(({ brief }) => brief.path.split('/').at(-1))
    .sort();

describe('a search', () => {
  it.each([
    ['?q=telehealth', ['ledger', 'telehealth']],
    ['?q=tele-health', ['ledger', 'telehealth']],
    ['?q=TELEHEALTH+behavioral', ['ledger', 'telehealth']],
    ['?q=organization', ['telehealth']],
    ['?q=cafe+visit', ['telehealth']],
    ["?q=patients'+chart", ['telehealth']],
    ['?q="chronic+care"', ['ledger']],
    ['?q=chronic+-pain', ['ledger']],
    ['?q=医療', ['kyoto']],
    ['?q=طبيب', ['kyoto']],
    ['?q=care+topic:telehealth', []],
    ['?q=topic:telehealth', ['telehealth']],
    ['?q=topic:"KLAS:+Telehealth"', ['telehealth']],
    ['?q=source:medcity.org', ['ledger']],
    ['?q=type:videos', ['ledger']],
    ['?q=curator:"Ada+Watch"', ['kyoto']],
    ['?q=community:night-shift', ['kyoto']],
    ['?q=community:"the+night+(NS)"', ['kyoto']],
    ['?community=Night-Shift', ['kyoto']],
    ['?q=year:2024', ['telehealth']],
    ['?q=from:2022-01-01+to:2023', ['kyoto', 'ledger']],
    ['?q=from:2024-03-05', ['telehealth']],
    ['?q=to:2019-01', ['old']],
    ['?q=-care', ['new', 'telehealth']],
    ['?q=zebra', ['new']],
    ['?year=2022&type=video', ['ledger']],
    ['?year=1850', []],
    ['?q=the', ['telehealth']],
    ['', []],
  ])('%s finds %j', (search, found) => {
    expect(slugs(search)).toEqual(found);
  });

  it('takes a filter that nothing has as words', () => {
    expect(slugs('?q=topic:zebra')).toEqual(['new']);
  });

  it('shows briefs that hold some of the words after the few that hold all, and says so', () => {
    const found = ask('?q=chronic+pain+clinics');
    expect(found.isAny).toBe(true);
    expect(found.hits.length).toBe(3);
    const all = ask('?q=chronic+pain');
    expect(all.hits[0]?.brief.title).toBe('京都の遠隔医療について');
  });

  it('ranks the title above the text', () => {
    const among = [
      sampleBrief({ slug: 'text', text: `A brief about storage. ${'Words of it. '.repeat(9)}` }),
      sampleBrief({ slug: 'title', title: 'Storage', text: 'Words of it. '.repeat(9) }),
    ];
    expect(ask('?q=storage', among).hits[0]?.brief.path).toBe('/news/title');
  });

  it('prefers the newer of two that say it equally well', () => {
    const among = ['2018-01-01', '2023-01-01', '2020-01-01'].map((curated, n) =>
      sampleBrief({ slug: `b${n}`, title: 'Same', curated, text: 'The same words.' }),
    );
    const order = ask('?q=same', among).hits.map(({ brief }) => brief.path);
    expect(order).toEqual(['/news/b1', '/news/b2', '/news/b0']);
  });

  it('counts what narrows it, topics by their labels', () => {
    const { facets, total } = ask('?q=telehealth');
    expect(total).toBe(2);
    expect(facets.map(({ kind, value, name, count }) => [kind, value, name, count])).toEqual([
      ['type', 'curated-content', 'curated-content', 1],
      ['type', 'video', 'video', 1],
      ['topic', 'telehealth', 'Telehealth', 1],
      ['source', 'example.org', 'example.org', 1],
      ['source', 'medcity.org', 'medcity.org', 1],
      ['year', '2024', '2024', 1],
      ['year', '2022', '2022', 1],
    ]);
  });

  it('promises with each facet what it then shows', () => {
    for (const { kind, value, count } of ask('?q=care').facets) {
      expect([kind, value, ask(`?q=care&${kind}=${value}`).total]).toEqual([kind, value, count]);
    }
  });

  it('finds nothing where there is no brief', () => {
    for (const search of ['?q=care', '?q=-care', '?q=to:2020', '?q=topic:x']) {
      expect(ask(search, [])).toMatchObject({ hits: [], total: 0, pages: 1 });
    }
  });

  it('fails at nothing that a person or a machine may ask', () => {
    const repository = openSample({ briefs });
    fc.assert(
      fc.property(oddQuery, (q) => {
        const search = `?${new URLSearchParams({ q })}`;
        expect(repository.findSearchPage(parseSearchState(search)).page).toBe(1);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

describe('a filter', () => {
  const some = [
    sampleBrief({ slug: 'host', host: 'medcity.org' }),
    sampleBrief({ slug: 'family', host: 'blog.medcity.org' }),
    sampleBrief({ slug: 'odd', topics: ['KLAS: C#-'] }),
  ];
  const found = (search: string) =>
    ask(search, some)
      .hits.map(({ brief }) => brief.path.split('/').at(-1))
      .sort();

  it('that was chosen finds as many as its link promised, and one that was typed all that is called so', () => {
    expect(found('?source=medcity.org')).toEqual(['host']);
    expect(found('?q=source:medcity.org')).toEqual(['family', 'host']);
    for (const { kind, value, count } of ask('?q=title', some).facets) {
      expect([kind, value, found(`?q=title&${kind}=${value}`).length]).toEqual([
        kind,
        value,
        count,
      ]);
    }
  });

  it('can be a name that ends with a hyphen', () => {
    const [topic] = some[2]?.topics ?? [];
    expect(found(`?q=topic:${topic?.slug}`)).toEqual(['odd']);
  });
});

describe('a search that finds more than are ranked', () => {
  const many = Array.from({ length: 1_100 }, (_, at) =>
    sampleBrief({
      slug: `n${at}`,
      host: at < 1_050 ? 'example.org' : 'other.org',
      // Ten stories are told twice.
      ...(at < 20 && { story: `https://example.org/${at % 10}` }),
    }),
  );

  it('counts the stories of a list, and about as many of words', () => {
    const found = openSample({ briefs: many });
    const count = (search: string) => {
      const { total, isAbout, ranked } = found.findSearchPage(parseSearchState(search));
      return { total, isAbout, ranked: Math.min(ranked, 980) };
    };
    expect(count('?source=example.org')).toEqual({ total: 1_040, isAbout: false, ranked: 980 });
    expect(count('?q=title')).toEqual({ total: 1_100, isAbout: true, ranked: 980 });
    expect(count('?source=other.org')).toEqual({ total: 50, isAbout: false, ranked: 50 });
    expect(count('?q=title&source=example.org')).toEqual({
      ...{ total: 1_050, isAbout: true, ranked: 980 },
    });
  });
});
