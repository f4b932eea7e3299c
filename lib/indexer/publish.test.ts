import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldPathKey } from '../domain/old-path';
import { ingestText, seedFiles } from '../ingest/documents.fixture';
import { ingestFile } from '../ingest/ingest-file';
import { isOurs } from '../ingest/living-paths';
import { hostWithoutSuffix } from '../ingest/normalise-source';
import { readFolder } from '../ingest/read-folder';
import { parseRedirects, type Redirects, readRedirects } from '../ingest/read-redirects';
import { type PublishedArchive, publishArchive } from './published-archive.fixture';

const none: Redirects = { redirects: [], findings: [] };

function redirectsFrom(yaml: string): Redirects {
  return { ...parseRedirects(new TextEncoder().encode(yaml)), findings: [] };
}

/** A brief at `/news/<slug>`, unless `yaml` says otherwise. */
function brief(file: string, yaml: string) {
  const all = /basePath:/.test(yaml) ? yaml : `basePath: /news/\n${yaml}`;
  return ingestText(`---\ntitle: A title\narchetype: news\n${all}\n---\na`, file);
}

const archiveOf = (files: ReturnType<typeof brief>[], redirects = none) =>
  publishArchive(files, redirects);
const targetsOf = (archive: PublishedArchive) =>
  new Map(archive.oldPaths.map(({ key, to }) => [key, String(to)]));
const briefFindings = (archive: PublishedArchive) =>
  archive.findings.map((f) => `${f.file}: ${f.kind}: ${f.what}: ${f.before} → ${f.after}`);

describe('publish of the content folder', () => {
  const listing = readFolder('content');
  const files = listing.documents.map(({ file }) =>
    ingestFile({ contentDir: 'content', file, listing }),
  );
  const archive = publishArchive(files, readRedirects('content'));

  it('adds up to what the content model says of the seeds', () => {
    const { briefs } = archive;
    const topics = briefs.flatMap((b) => b.topics);
    const all = [...topics, ...briefs.flatMap((b) => b.offerings.flatMap((o) => o.topics))];
    const count = (slug: string) => topics.filter((topic) => topic.slug === slug).length;
    expect({
      newestFirst: briefs.map(({ id }) => id),
      feeds: new Set(briefs.map((b) => b.place.path)).size,
      inCommunity: briefs.filter((b) => b.place.community === 'chronic-care-management').length,
      inNews: briefs.filter((b) => b.place.path === '/news').length,
      aliases: briefs.flatMap((b) => b.aliases).length,
      topics: new Set(topics.map(({ slug }) => slug)).size,
      withOfferings: new Set(all.map(({ slug }) => slug)).size,
      telehealth: new Set(all.filter((t) => t.concept === 'telehealth').map((t) => t.scheme)).size,
      klas: count('klas-telehealth'),
      barriers: count('medigy-barriers-guidelines'),
      virtualCare: count('symplur-virtual-care'),
      sources: new Set(briefs.map((b) => b.source?.host)).size,
      curators: new Set(briefs.flatMap((b) => b.curators.map(({ slug }) => slug))).size,
      offerings: briefs.flatMap((b) => b.offerings).length,
    }).toEqual({
      newestFirst: ['12361', '4557', '4295', '3612', '3455'],
      feeds: 2,
      inCommunity: 4,
      inNews: 1,
      aliases: 5,
      topics: 8,
      withOfferings: 13,
      telehealth: 3,
      klas: 3,
      barriers: 3,
      virtualCare: 3,
      sources: 5,
      curators: 4,
      offerings: 5,
    });
    expect(archive.refused).toEqual([]);
    expect(archive.gone).toEqual([]);
    expect(archive.findings.filter(({ kind }) => /conflict/.test(kind))).toEqual([]);
  });

  it('files each topic with the seeds that name it', () => {
    const filed = new Map<string, string[]>();
    for (const brief of archive.briefs) {
      for (const { scheme, label } of brief.topics) {
        const topic = `${scheme}: ${label}`;
        filed.set(topic, [...(filed.get(topic) ?? []), brief.id].sort());
      }
    }
    expect(Object.fromEntries(filed)).toEqual({
      'KLAS: Telehealth': ['12361', '3612', '4557'],
      'Medigy: Barriers & Guidelines': ['3455', '3612', '4295'],
      'Symplur: Virtual Care': ['3612', '4295', '4557'],
      'Healthcare IT News: Telehealth': ['4295'],
      'Symplur: Telehealth': ['3455'],
      'Medigy: Fundamental Technologies': ['4557'],
      'Symplur: Patient Satisfaction': ['3612'],
      'Gartner: Healthcare': ['12361'],
    });
    expect(archive.briefs.filter((b) => b.offerings.length > 0).map(({ id }) => id)).toEqual([
      '12361',
    ]);
  });

  it('leads from the alias of each seed, which is the title in the news, to its brief', () => {
    const targets = targetsOf(archive);
    for (const { path, slug, aliases, source } of archive.briefs) {
      const title = slug.replace(`${hostWithoutSuffix(source?.host ?? '')}-`, '');
      expect(aliases).toEqual([`/news/${title}`]);
      expect(targets.get(`/news/${title}`)).toBe(path);
    }
  });

  it('finds seed 001 under every name it ever had', () => {
    const targets = targetsOf(archive);
    const slug = 'ama-outlines-key-steps-for-advancing-telehealth-equity';
    const names = [
      `/news/${slug}`,
      `/news/healthcareitnews-${slug}`,
      `/NEWS/Healthcareitnews--${slug}/index.html`,
      `/news/healthcareitnews.com-${slug}`,
      `/news/www.healthcareitnews.com-${slug}`,
      `/post/2022/4/8/${slug}`,
      `/news/2022/04/08/healthcareitnews-${slug}`,
      `/news/2022/04/08/healthcareitnews.com-${slug}`,
    ];
    expect(names.map((name) => targets.get(oldPathKey(name)))).toEqual(
      names.map(() => `/news/healthcareitnews-${slug}`),
    );
  });

  it('finds hubs, sections, offerings and redirects', () => {
    const targets = targetsOf(archive);
    const paths = [
      '/Communities/Chronic-Care-Management/',
      '/offering/healthsapiens-telehealth',
      '/news/index.xml',
    ];
    expect(paths.map((path) => targets.get(oldPathKey(path)))).toEqual([
      '/communities/chronic-care-management',
      '/offering/healthsapiens---telehealth',
      '/news/feed.xml',
    ]);
  });

  it('leads the feeds of older generations to those of today', () => {
    const inFeed = brief('f.md', 'basePath: /feed/latest/\nslug: a');
    const targets = targetsOf(archiveOf([inFeed]));
    expect(['/index.xml', '/feed/latest/index.xml'].map((key) => targets.get(key))).toEqual([
      '/feed.xml',
      '/feed/latest/feed.xml',
    ]);
  });

  it('grants no brief the old feed of a list, which items of outside feeds claim', () => {
    const aliases = 'aliases: [/feed/latest/index.xml, /Feed/Latest/index.xml, /old]';
    const inFeed = brief('f.md', `basePath: /feed/latest/\nslug: a\n${aliases}`);
    const archive = archiveOf([inFeed]);
    const targets = targetsOf(archive);
    expect(['/feed/latest/index.xml', '/old'].map((key) => targets.get(key))).toEqual([
      '/feed/latest/feed.xml',
      '/feed/latest/a',
    ]);
    const conflicts = archive.findings.filter(({ kind }) => kind === 'alias-conflict');
    expect(conflicts.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['is the old feed of a list', '/feed/latest/index.xml', '/feed/latest/feed.xml'],
      ['is the old feed of a list', '/Feed/Latest/index.xml', '/feed/latest/feed.xml'],
    ]);
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(publishArchive(shuffled, readRedirects('content'))).toEqual(archive);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the ingested files as they were', () => {
    const before = structuredClone(files);
    publishArchive(files, none);
    expect(files).toEqual(before);
    expect(files.map(({ file }) => file)).toContain(seedFiles['000']);
  });
});

describe('publish of two briefs on one path', () => {
  const older = brief('a.md', 'slug: s\nid: 7\ndate: 2020-01-01');
  const newer = brief('b.md', 'slug: s\nid: 8\ndate: 2021-01-01');

  it('gives the path to the newer, publishes the older beside it, and tells both', () => {
    const archive = archiveOf([older, newer]);
    expect(archive.briefs.map(({ id, slug, path }) => [id, slug, path])).toEqual([
      ['8', 's', '/news/s'],
      ['7', 's-7', '/news/s-7'],
    ]);
    expect(briefFindings(archive)).toEqual([
      'a.md: path-conflict: is the path of b.md: it is published beside it: /news/s → /news/s-7',
      'b.md: path-conflict: keeps a path that a.md also names: /news/s → /news/s',
    ]);
  });

  it('keeps apart two that lose with the same id', () => {
    const same = brief('c.md', 'slug: s\nid: 7\ndate: 2019-01-01');
    const paths = archiveOf([older, newer, same]).briefs.map(({ path }) => path);
    expect(paths).toEqual([
      '/news/s',
      '/news/s-7',
      expect.stringMatching(/^\/news\/s-7-[0-9a-f]{14}$/),
    ]);
  });

  it('finds yet another path where that of the id is taken as well', () => {
    const same = brief('c.md', 'slug: s\nid: 7\ndate: 2019-01-01');
    const owner = brief('d.md', 'slug: s-7\nid: 9\ndate: 2018-01-01');
    const paths = archiveOf([older, newer, same, owner]).briefs.map(({ path }) => path);
    expect(new Set(paths).size).toBe(4);
    expect(paths).toContain('/news/s-7');
  });

  it('lets two with the same id live', () => {
    const other = brief('c.md', 'slug: t\nid: 7');
    expect(archiveOf([older, other]).briefs.map(({ path }) => path)).toEqual([
      '/news/s',
      '/news/t',
    ]);
  });

  it('moves a brief out of the way of a section', () => {
    const inside = brief('in.md', 'basePath: /feed/latest/\nslug: a');
    const inTheWay = brief('way.md', 'basePath: /feed/\nslug: latest\nid: 5');
    const archive = archiveOf([inside, inTheWay]);
    expect(archive.briefs.map(({ path }) => path).sort()).toEqual([
      '/feed/latest-5',
      '/feed/latest/a',
    ]);
    expect(targetsOf(archive).get('/feed/latest')).toBe('/feed/latest');
  });
});

describe('publish of aliases', () => {
  it('grants a claim to the newer brief, and to no brief against a living page', () => {
    const archive = archiveOf([
      brief(
        'a.md',
        'slug: a\ndate: 2020-01-01\naliases: [/old, /news/b, /news/a, /topic/general-x, /Old/]',
      ),
      brief('b.md', 'slug: b\ndate: 2021-01-01\naliases: [/OLD]\ncategories: X'),
    ]);
    const targets = targetsOf(archive);
    expect([targets.get('/old'), targets.get('/news/b'), targets.get('/topic/general-x')]).toEqual([
      '/news/b',
      '/news/b',
      undefined,
    ]);
    expect(briefFindings(archive)).toEqual([
      'a.md: alias-conflict: is claimed by a newer brief, b.md: /old → /news/b',
      'a.md: alias-conflict: is the path of a living page: /news/b → /news/b',
      'a.md: alias-conflict: is the path of this brief itself: /news/a → /news/a',
      'a.md: alias-conflict: is the path of a living page: /topic/general-x → /topic/general-x',
      'a.md: alias-conflict: is claimed by a newer brief, b.md: /Old → /news/b',
    ]);
  });

  it('leads from where a repaired document would have been', () => {
    const archive = archiveOf([brief('a.md', 'basePath: /search/x/\nslug: a?b')]);
    expect(targetsOf(archive).get('/search/x/a?b')).toBe('/search-section/x/a-b');
  });

  it('flattens chains of redirects.yml, and reports circles, strangers and living pages', () => {
    const redirects = redirectsFrom(
      '/1: /2\n/2: /3\n/3: /old\n/4: /5\n/5: /4\n/6: /nowhere\n/7: /news/page/2\n/8: /News/A\n/news/a: /9\n/old: /news\n/10: /search\n/11: /topic/none\n/12: /gone',
    );
    const archive = archiveOf([brief('a.md', 'slug: a\naliases: /old')], redirects);
    const targets = targetsOf(archive);
    const keys = [
      '/1',
      '/2',
      '/3',
      '/4',
      '/5',
      '/6',
      '/7',
      '/8',
      '/news/a',
      '/old',
      '/10',
      '/11',
      '/12',
    ];
    expect(keys.map((key) => targets.get(key))).toEqual([
      ...['/news/a', '/news/a', '/news/a', undefined, undefined, undefined],
      ...['/news/page/2', '/news/a', '/news/a', '/news/a', '/search', undefined, undefined],
    ]);
    const reported = archive.findings.filter(({ kind }) => kind === 'alias-conflict');
    expect(reported.map(({ file, field }) => `${file} ${field}`).sort()).toEqual(
      ['/11', '/12', '/4', '/5', '/6', '/news/a', '/old'].map((from) => `redirects.yml ${from}`),
    );
  });

  it('asks what documents claim before what is derived', () => {
    const archive = archiveOf([
      brief('a.md', 'slug: example-a\nhref: https://example.org/\ndate: 2022-01-01'),
      brief('b.md', 'slug: b\naliases: [/news/example.org-a, /post/2020/1/1/example-a]'),
    ]);
    const targets = targetsOf(archive);
    expect(targets.get('/news/example.org-a')).toBe('/news/b');
    expect(targets.get('*/example-a')).toBe('/news/b');
    expect(targets.get('*/example.org-a')).toBe('/news/example-a');
  });

  it.each(['2020-01-01', '2022-01-01'])(
    'finds a page by its own path, whatever is spelled like it in %s',
    (date) => {
      const archive = archiveOf([
        brief('a.md', 'slug: a-b\ndate: 2021-01-01'),
        brief('b.md', `slug: A--b\ndate: ${date}`),
      ]);
      expect(targetsOf(archive).get('/news/a-b')).toBe('/news/a-b');
    },
  );

  it('knows a source in a slug however it is written', () => {
    const archive = archiveOf([brief('a.md', 'slug: Example-A\nhref: https://example.org/')]);
    expect(targetsOf(archive).get('/news/example.org-a')).toBe('/news/Example-A');
  });

  it('answers gone for a withdrawn brief, unless something lives there now', () => {
    const archive = archiveOf([
      brief(
        'a.md',
        'slug: example-a\nhref: https://example.org/\nstatus: no\naliases: [/old, /older]',
      ),
      brief('b.md', 'slug: b\naliases: /old'),
    ]);
    expect(archive.gone).toEqual([
      '*/example-a',
      '*/example.org-a',
      '*/older',
      '/news/example-a',
      '/news/example.org-a',
      '/news/www.example.org-a',
      '/older',
    ]);
  });

  const segment = fc.constantFrom(
    'a',
    'A',
    'b',
    'a--b',
    'a-b',
    'c',
    'news',
    'topics',
    'page',
    'x y',
    'é',
    '2020',
    '1',
    'post',
    'index.html',
  );
  const path = fc
    .array(segment, { minLength: 1, maxLength: 5 })
    .map((segments) => `/${segments.join('/')}`);
  const document = fc.record({
    basePath: path,
    slug: segment,
    aliases: fc.array(fc.oneof(path, fc.constantFrom('//a', '/a%2Fb', '', '/?a')), {
      maxLength: 4,
    }),
    date: fc.constantFrom('2020-01-01', '2021-01-01', ''),
    status: fc.constantFrom('', '', '', 'Draft'),
  });

  it('makes a table without loop, chain or shadowed page, whatever is claimed', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 8 }),
        fc.dictionary(path, path, { maxKeys: 8 }),
        (documents, redirects) => {
          const files = documents.map((front, i) =>
            ingestText(`---\n${JSON.stringify({ title: 't', ...front })}\n---\na`, `${i}.md`),
          );
          const archive = archiveOf(files, redirectsFrom(JSON.stringify(redirects)));
          const living = new Set<string>([
            '/',
            ...[
              '/communities',
              '/topics',
              '/sources',
              '/curators',
              '/offerings',
              '/feeds',
              '/feeds/build',
              '/search',
              '/aliases',
              '/news',
            ],
            ...archive.briefs.flatMap((b) => [b.path, b.place.path]),
            ...archive.briefs.flatMap((b) =>
              b.place.community ? [`/communities/${b.place.community}`] : [],
            ),
            ...archive.briefs.flatMap((b) => b.curators.map((c) => `/curators/${c.slug}`)),
          ]);
          expect(new Set(archive.briefs.map((b) => b.path)).size).toBe(archive.briefs.length);
          const targets = targetsOf(archive);
          expect(targets.size).toBe(archive.oldPaths.length);
          for (const [key, to] of targets) {
            expect(isOurs(to, (path) => living.has(path))).toBe(true);
            if (living.has(key)) expect(to).toBe(key);
          }
          for (const page of living) {
            const to = targets.get(oldPathKey(page));
            expect(to === undefined ? '' : oldPathKey(to)).toBe(oldPathKey(page));
          }
          for (const key of archive.gone) expect(targets.has(key)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('publish of topics', () => {
  it('spells a topic everywhere as most documents do, else as what sorts first', () => {
    const archive = archiveOf([
      brief('a.md', "slug: a\ndate: 2020-01-01\ncategories: 'Symplur: #HITsm'"),
      brief('b.md', "slug: b\ndate: 2021-01-01\ncategories: 'symplur: -hash-hitsm'"),
    ]);
    expect(archive.briefs.map((b) => b.topics.map((t) => `${t.scheme}: ${t.label}`))).toEqual([
      ['Symplur: #HITsm'],
      ['Symplur: #HITsm'],
    ]);
    expect(archive.findings.filter(({ kind }) => kind === 'topic-conflict')).toEqual([]);
  });

  it('says where different labels have one slug', () => {
    const archive = archiveOf([
      brief('a.md', "slug: a\ndate: 2020-01-01\ncategories: 'KLAS: A/B'"),
      brief('b.md', "slug: b\ndate: 2021-01-01\ncategories: 'KLAS: AB'"),
    ]);
    expect(briefFindings(archive)).toEqual([
      'b.md: topic-conflict: has the same slug as another topic and is taken for it: KLAS: AB → KLAS: A/B',
    ]);
  });
});
