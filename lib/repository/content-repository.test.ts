import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';
import { site } from '../site';
import { openSample, sitemapOf } from './open-sample.fixture';
import { sampleBrief, samplePage, sampleTopic } from './sample-corpus.fixture';

const path = (text: string) => sitePathSchema.parse(text);
const slug = (text: string) => slugSchema.parse(text);
const feed = '/communities/ccm/curated-content';

const briefs = [
  sampleBrief({
    slug: 'a',
    place: feed,
    curated: '2020-09-25',
    topics: ['KLAS: Telehealth'],
    curators: ['Vinit'],
  }),
  sampleBrief({
    slug: 'b',
    place: feed,
    curated: '2021-02-17',
    topics: ['KLAS: Telehealth', 'Symplur: Virtual Care'],
    curators: ['Saima'],
  }),
  sampleBrief({
    slug: 'c',
    place: '/news',
    curated: '2022-04-08',
    topics: ['Symplur: Telehealth'],
    host: 'ama.org',
    offerings: [{ slug: 'x---y', topics: ['Medigy: Home Care'] }],
  }),
  sampleBrief({ slug: 'undated', place: '/news', curated: undefined, host: '' }),
];

describe('findBrief', () => {
  it('gives a brief with its place by the names readers see', () => {
    const found = openSample({ briefs }).findBrief(path(`${feed}/b`));
    expect(found).toEqual({
      id: 'b',
      slug: 'b',
      path: `${feed}/b`,
      place: {
        path: feed,
        name: 'Curated content',
        community: { slug: 'ccm', name: 'Ccm' },
        hue: expect.any(Number),
      },
      title: 'Title of b',
      teaser: 'Text.',
      type: 'curated-content',
      curated: '2021-02-17',
      modified: '2021-02-17',
      minutes: 1,
      words: 1,
      curators: [{ slug: 'saima', name: 'Saima' }],
      topics: [sampleTopic('KLAS: Telehealth'), sampleTopic('Symplur: Virtual Care')],
      offerings: [],
      source: { host: 'example.org', name: 'example.org', url: 'https://example.org/b' },
      body: '<p>Text.</p>',
    });
  });

  it('knows nothing of a path where no brief lives', () => {
    expect(openSample({ briefs }).findBrief(path('/news/nothing'))).toBeUndefined();
  });
});

describe('findBriefPage', () => {
  const slugsOf = (page: { briefs: { path: string }[] } | undefined) =>
    page?.briefs.map((brief) => brief.path.split('/').at(-1));

  it('lists the newest first and briefs without a date last', () => {
    expect(slugsOf(openSample({ briefs }).findBriefPage({ kind: 'site' }, 1))).toEqual([
      'c',
      'b',
      'a',
      'undated',
    ]);
  });

  it('holds every brief once over all pages, and nothing beyond the last', () => {
    const many = Array.from({ length: 2 * site.pageSize + 1 }, (_, n) =>
      sampleBrief({ slug: `s${n}` }),
    );
    const repository = openSample({ briefs: many });
    const pages = [1, 2, 3].map((n) => repository.findBriefPage({ kind: 'site' }, n));
    expect(pages.map((page) => page?.briefs.length)).toEqual([site.pageSize, site.pageSize, 1]);
    expect(new Set(pages.flatMap(slugsOf)).size).toBe(many.length);
    expect(pages[2]).toMatchObject({ total: many.length, page: 3, pages: 3 });
    expect(repository.findBriefPage({ kind: 'site' }, 4)).toBeUndefined();
    expect(repository.findBriefPage({ kind: 'site' }, 0)).toBeUndefined();
  });

  it('does not depend on the order in which briefs arrive', () => {
    const one = openSample({ briefs }).findBriefPage({ kind: 'site' }, 1);
    const other = openSample({ briefs: briefs.toReversed() }).findBriefPage({ kind: 'site' }, 1);
    expect(other).toEqual(one);
  });

  it('gives an archive without briefs an empty first page', () => {
    expect(openSample({}).findBriefPage({ kind: 'site' }, 1)).toEqual({
      briefs: [],
      total: 0,
      page: 1,
      pages: 1,
      chosen: [],
      facets: [],
    });
  });

  it('knows no page of a list that is not there', () => {
    expect(
      openSample({ briefs }).findBriefPage({ kind: 'topic', topic: slug('none') }, 1),
    ).toBeUndefined();
  });
});

describe('findNeighbours', () => {
  it('finds what came before and after in the same feed only', () => {
    const repository = openSample({ briefs });
    const { earlier, later } = repository.findNeighbours(path(`${feed}/b`));
    expect([earlier?.path, later?.path]).toEqual([`${feed}/a`, undefined]);
    expect(repository.findNeighbours(path(`${feed}/a`)).later?.path).toBe(`${feed}/b`);
    expect(repository.findNeighbours(path('/news/c')).earlier?.path).toBe('/news/undated');
  });
});

describe('listRelatedBriefs', () => {
  it('says which topics are shared, and lets a rarer one weigh more', () => {
    const common = Array.from({ length: 9 }, (_, n) =>
      sampleBrief({ slug: `t${n}`, topics: ['A: Common'] }),
    );
    const rare = sampleBrief({ slug: 'rare', curated: '2010-01-01', topics: ['A: Rare'] });
    const own = sampleBrief({ slug: 'own', topics: ['A: Common', 'A: Rare'] });
    const related = openSample({ briefs: [...common, rare, own] }).listRelatedBriefs(
      path('/news/own'),
      3,
    );
    expect(related.map(({ brief }) => brief.path)).toEqual(['/news/rare', '/news/t8', '/news/t7']);
    expect(related[0]?.shared).toEqual([sampleTopic('A: Rare')]);
  });

  it('never lists the brief itself', () => {
    const related = openSample({ briefs }).listRelatedBriefs(path(`${feed}/a`), 5);
    expect(related.map(({ brief }) => brief.path)).toEqual([`${feed}/b`]);
  });
});

describe('listNearestBriefs', () => {
  it('finds briefs by stems of the words in their title or text', () => {
    const repository = openSample({
      briefs: [
        sampleBrief({ slug: 'x', title: 'Disparities in telehealth access' }),
        sampleBrief({ slug: 'y', title: 'Something else', text: 'A word on telehealth.' }),
        sampleBrief({ slug: 'z', title: 'Nothing of it' }),
      ],
    });
    const found = repository.listNearestBriefs(['telehealth', 'disparity'], 5);
    expect(found.map((brief) => brief.path)).toEqual(['/news/x', '/news/y']);
  });

  it.each([
    [['"']],
    [['NEAR(', 'AND', '*']],
    [['a"b', "';--"]],
    [[]],
    [['x'.repeat(9000)]],
    [Array(500).fill('word')],
  ])('makes no error of odd words: %o', (words) => {
    expect(openSample({ briefs }).listNearestBriefs(words, 5)).toEqual(expect.any(Array));
  });
});

describe('communities and sections', () => {
  it('are named by their section pages, else by their briefs, else by the path', () => {
    const repository = openSample({
      briefs: [
        sampleBrief({ slug: 'a', place: '/communities/x/curated-content' }),
        sampleBrief({
          slug: 'b',
          place: '/communities/y/curated-content',
          communityName: 'Why (Y)',
        }),
      ],
      sectionPages: [
        samplePage({ path: '/communities/x', title: 'Ex', accent: 12, summary: 'Words.' }),
      ],
    });
    expect(repository.listCommunities().map(({ name }) => name)).toEqual(['Ex', 'Why (Y)']);
    expect(repository.findCommunity(slug('x'))).toMatchObject({
      hue: 12,
      summary: 'Words.',
      count: 1,
      sources: 1,
      topics: 0,
      curators: 1,
    });
    expect(repository.listSections(slug('x'))).toMatchObject([
      { name: 'Curated content', hue: 12, count: 1 },
    ]);
  });

  it('take the masthead of their section page, else that of their briefs', () => {
    const masthead = 'Care CoP';
    const repository = openSample({
      briefs: [
        sampleBrief({ slug: 'a', place: '/communities/x/posts', masthead }),
        sampleBrief({ slug: 'b', place: '/communities/y/posts', masthead }),
        sampleBrief({ slug: 'c', place: '/events', masthead: 'What is on' }),
      ],
      sectionPages: [samplePage({ path: '/communities/x', masthead: 'Of its page' })],
    });
    expect(['x', 'y'].map((name) => repository.findCommunity(slug(name))?.masthead)).toEqual([
      'Of its page',
      'Care CoP',
    ]);
    expect(repository.listSections(undefined).map((section) => section.masthead)).toEqual([
      'What is on',
      undefined,
    ]);
    expect(repository.listSections(slug('y'))[0]?.masthead).toBeUndefined();
  });

  it('always have the site feed, even without a brief', () => {
    expect(openSample({}).listSections(undefined)).toMatchObject([
      { path: '/news', name: 'News', count: 0 },
    ]);
  });

  it('keep the order their section pages give, before the busiest', () => {
    const repository = openSample({
      briefs: [
        sampleBrief({ slug: 'a', place: '/communities/x/videos' }),
        sampleBrief({ slug: 'b', place: '/communities/x/videos' }),
        sampleBrief({ slug: 'c', place: '/communities/x/curated' }),
        sampleBrief({ slug: 'd', place: '/communities/x/last' }),
      ],
      sectionPages: [samplePage({ path: '/communities/x/last', order: 1 })],
    });
    expect(repository.listSections(slug('x')).map(({ path }) => path.split('/').at(-1))).toEqual([
      'last',
      'videos',
      'curated',
    ]);
  });
});

describe('topics, concepts and schemes', () => {
  it('count the briefs filed under them', () => {
    const repository = openSample({ briefs });
    expect(repository.findTopic(slug('klas-telehealth'))).toMatchObject({
      scheme: 'KLAS',
      label: 'Telehealth',
      count: 2,
      newest: '2021-02-17',
    });
    expect(repository.findConcept(slug('telehealth'))).toMatchObject({
      label: 'Telehealth',
      count: 3,
    });
    expect(
      repository
        .findConcept(slug('telehealth'))
        ?.topics.map(({ scheme, count }) => [scheme, count]),
    ).toEqual([
      ['KLAS', 2],
      ['Symplur', 1],
    ]);
    expect(
      repository.listSchemes().map(({ name, count, topics }) => [name, count, topics]),
    ).toEqual([
      ['KLAS', 2, 1],
      ['Symplur', 2, 2],
      ['Medigy', 0, 1],
    ]);
  });

  it('know a topic that only an offering carries', () => {
    expect(openSample({ briefs }).findTopic(slug('medigy-home-care'))).toMatchObject({ count: 0 });
  });

  it('are listed with their counts inside a list', () => {
    const repository = openSample({ briefs });
    const inside = repository.listTopicsOf({ kind: 'community', community: slug('ccm') }, 9);
    expect(inside.map(({ slug, count }) => [slug, count])).toEqual([
      ['klas-telehealth', 2],
      ['symplur-virtual-care', 1],
    ]);
  });
});

describe('listHubTopics', () => {
  const filed = ['A: One', 'A: Two', 'A: Two', 'B: Three', 'B: Three', 'B: Three'].map(
    (topic, at) => sampleBrief({ slug: `s${at}`, place: feed, topics: [topic] }),
  );
  const elsewhere = sampleBrief({ slug: 'e', topics: ['A: One'] });
  const topicsOf = (page: Record<string, unknown>, limit = 6) =>
    openSample({
      briefs: [...filed, elsewhere],
      sectionPages: [samplePage({ path: '/communities/ccm', ...page })],
    })
      .listHubTopics(slug('ccm'), limit)
      .map((topic) => [topic.slug, topic.count]);

  it('gives what the file of the hub features, counted inside the hub', () => {
    const featuredTopics = ['A: One', 'B: Three'].map(sampleTopic);
    expect(topicsOf({ featuredTopics })).toEqual([
      ['a-one', 1],
      ['b-three', 3],
    ]);
  });

  it('gives the busiest of a hub whose file features none', () => {
    expect(topicsOf({}, 2)).toEqual([
      ['b-three', 3],
      ['a-two', 2],
    ]);
    expect(openSample({ briefs }).listHubTopics(slug('unknown'), 6)).toEqual([]);
  });
});

describe('sources, curators and offerings', () => {
  it('are listed busiest first', () => {
    const repository = openSample({ briefs });
    expect(repository.listSources().map(({ host, count }) => [host, count])).toEqual([
      ['example.org', 2],
      ['ama.org', 1],
    ]);
    expect(repository.listCurators().map(({ name, count }) => [name, count])).toEqual([
      ['Vinit', 3],
      ['Saima', 1],
    ]);
    expect(repository.listOfferings()).toMatchObject([
      { slug: 'x---y', count: 1, topics: [{ label: 'Home Care' }] },
    ]);
    expect(repository.findSource(sourceHostSchema.parse('ama.org'))).toMatchObject({
      count: 1,
      newest: '2022-04-08',
    });
  });

  it('are listed with their counts inside a list', () => {
    const repository = openSample({ briefs });
    expect(repository.listOfferingsOf({ kind: 'section', path: path('/news') }, 9)).toMatchObject([
      { slug: 'x---y', label: 'x---y', count: 1 },
    ]);
    expect(repository.listOfferingsOf({ kind: 'section', path: path(feed) }, 9)).toEqual([]);
  });

  it('say when their briefs were curated, the first and the years, undated ones in none', () => {
    const repository = openSample({
      briefs: [...briefs, sampleBrief({ slug: 'e', curated: '2021-01-01T10:00:00.000Z' })],
    });
    expect(repository.findTimeline({ kind: 'curator', curator: slug('vinit') })).toEqual({
      oldest: '2020-09-25',
      years: [
        { year: '2020', count: 1 },
        { year: '2021', count: 1 },
        { year: '2022', count: 1 },
      ],
    });
    expect(repository.findTimeline({ kind: 'curator', curator: slug('nobody') })).toEqual({
      oldest: undefined,
      years: [],
    });
  });

  it('know the other hosts of their domain', () => {
    const hosts = ['nih.gov', 'pubmed.nih.gov', 'pubmed.nih.gov', 'nih.org', 'ncbi.nlm.nih.gov'];
    const repository = openSample({
      briefs: hosts.map((host, at) => sampleBrief({ slug: `s${at}`, host })),
    });
    const siblings = (host: string) =>
      repository
        .listSiblingSources(sourceHostSchema.parse(host), 9)
        .map((source) => [source.host, source.count]);
    expect(siblings('nih.gov')).toEqual([
      ['pubmed.nih.gov', 2],
      ['ncbi.nlm.nih.gov', 1],
    ]);
    expect(siblings('nih.org')).toEqual([]);
    expect(siblings('unknown.org')).toEqual([]);
  });

  it('are counted once over the whole site', () => {
    expect(openSample({ briefs }).findSiteTotals()).toEqual({ sources: 2, topics: 3, curators: 2 });
  });
});

describe('the sitemap', () => {
  it('has every page with content once, as new as its newest member', () => {
    const entries = sitemapOf(openSample({ briefs }));
    expect(new Set(entries.map((entry) => entry.path)).size).toBe(entries.length);
    expect(entries).toContainEqual({ path: '/topic/klas-telehealth', modified: '2021-02-17' });
    expect(entries).toContainEqual({ path: '/news/undated', modified: undefined });
    expect(entries.map((entry) => entry.path)).not.toContain('/topic/medigy-home-care');
  });
});
