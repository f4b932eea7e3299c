import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { href } from '../routes';
import { site } from '../site';
import { openSample } from './open-sample.fixture';
import { resolvePath } from './resolve-path';
import { sampleBrief } from './sample-corpus.fixture';

const path = (text: string) => sitePathSchema.parse(text);
const feed = '/communities/CCM/curated-content';
const odd = '/news/50% off & “more” it’s-a--b';

const open = () =>
  openSample({
    briefs: [
      sampleBrief({
        slug: 'blog.x-a',
        place: feed,
        topics: ['KLAS: Telehealth'],
        aliases: ['/news/old', '/former/a'],
        offerings: [{ slug: 'x---y', topics: ['A: B'] }],
      }),
      sampleBrief({ slug: odd.slice('/news/'.length), place: '/news' }),
      ...Array.from({ length: site.pageSize }, (_, n) => sampleBrief({ slug: `s${n}` })),
    ],
    withdrawn: ['/news/withdrawn'],
  });

const page = { kind: 'page' };
const missing = { kind: 'missing' };
const moved = (to: string) => ({ kind: 'moved', to });

describe('resolvePath', () => {
  it.each([
    '/',
    '/page/2',
    '/news',
    '/news/page/2',
    feed,
    `${feed}/blog.x-a`,
    '/communities',
    '/communities/CCM',
    '/topics',
    '/topics/telehealth',
    '/topic/klas-telehealth',
    '/topic/a-b',
    '/schemes/klas',
    '/sources/example.org',
    '/curators/vinit',
    '/offerings',
    '/offering/x---y',
    '/feeds',
    href(path(odd)),
  ])('finds the page at %s', (raw) => {
    expect(resolvePath(open(), raw)).toEqual(page);
  });

  it.each([
    ['/feed.xml', '/'],
    ['/news/feed.xml', '/news'],
    ['/topic/klas-telehealth/feed.xml', '/topic/klas-telehealth'],
    ['/communities/CCM/feed.xml', '/communities/CCM'],
    ['/search/feed.xml', '/search'],
    ['/feeds/build/feed.xml', '/feeds/build'],
    ['/atom.xml', '/', 'atom'],
    ['/news/feed.json', '/news', 'json'],
  ])('finds the feed %s', (raw, list, format = 'rss') => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'feed', path: list, format });
  });

  it.each([
    ['/feeds.opml', '/'],
    ['/communities/CCM/feeds.opml', '/communities/CCM'],
  ])('finds all feeds at %s', (raw, of) => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'opml', path: of });
  });

  it.each([
    ['json', `${feed}/blog.x-a.json`],
    ['md', `${feed}/blog.x-a.md`],
  ])('finds a brief as %s for programs', (format, raw) => {
    expect(resolvePath(open(), raw)).toEqual({ kind: 'twin', path: `${feed}/blog.x-a`, format });
  });

  it('takes a brief that is called so for itself, and makes no form of what is no brief', () => {
    const briefs = ['a', 'a.md'].map((slug) => sampleBrief({ slug }));
    const repository = openSample({ briefs });
    expect(resolvePath(repository, '/news/a.md')).toEqual(page);
    expect(resolvePath(repository, '/news/a.md.md')).toMatchObject({ path: '/news/a.md' });
    expect(resolvePath(repository, '/news/a.json')).toMatchObject({ kind: 'twin' });
    expect(resolvePath(repository, '/news.json')).toEqual(missing);
  });

  it('finds the feed builder', () => {
    expect(resolvePath(open(), '/feeds/build')).toEqual({ kind: 'builder' });
  });

  it.each([
    ['/news/', '/news'],
    ['/NEWS', '/news'],
    ['/news/index.html', '/news'],
    ['/%6Eews', '/news'],
    ['/news/page/1', '/news'],
    ['/news/page/02', '/news/page/2'],
    ['/NEWS/Page/2/', '/news/page/2'],
    ['/page/1', '/'],
    ['/topic/KLAS--Telehealth', '/topic/klas-telehealth'],
    ['/topic/klas--telehealth/feed.xml', '/topic/klas-telehealth/feed.xml'],
    ['/communities/ccm/', '/communities/CCM'],
    ['/communities/ccm/curated-content/feed.xml', `${feed}/feed.xml`],
    ['/communities/ccm/curated-content/Feed.json', `${feed}/feed.json`],
    ['/communities/ccm/feeds.opml', '/communities/CCM/feeds.opml'],
    ['/news/old', `${feed}/blog.x-a`],
    ['/news/OLD/index.html', `${feed}/blog.x-a`],
    ['/post/2021/01/15/a', `${feed}/blog.x-a`],
    ['/news/2021/1/15/A/', `${feed}/blog.x-a`],
    ['/offering/x-y', '/offering/x---y'],
    ['/index.xml', '/feed.xml'],
    [`${href(path(odd)).replaceAll('%E2', '%e2')}`, odd],
  ])('leads %s to %s in one hop', (raw, to) => {
    const repository = open();
    expect(resolvePath(repository, raw)).toEqual(moved(to));
    expect(resolvePath(repository, href(path(to)))).not.toMatchObject({ kind: 'moved' });
  });

  it('says that a withdrawn brief is gone', () => {
    expect(resolvePath(open(), '/news/withdrawn')).toEqual({ kind: 'gone' });
    expect(resolvePath(open(), '/News/Withdrawn/')).toEqual({ kind: 'gone' });
  });

  it.each([
    '/news/page/0',
    '/news/page/3',
    '/news/page/-1',
    '/news/page/x',
    '/news/page',
    '/news/old/page/2',
    '/news/s1/page/2',
    '/news/s1/feed.xml',
    '/topics/feed.xml',
    '/topics/atom.xml',
    '/news/feeds.opml',
    '/communities/none/feeds.opml',
    '/feeds/build/more',
    '/built/-',
    '/topic/none',
    '/topic/klas-telehealth/more',
    '/sources/none.example',
    '/missing/words',
    '/gone',
    '/subscriptions/rss/news',
    '/%zz',
    '/%2F%2Fevil.example',
    '/..%2f..%2fetc',
    '/news/..',
    '/news/%00',
    '/news/%0d%0aLocation:x',
    '/__proto__',
    '/constructor',
  ])('finds nothing at %s', (raw) => {
    expect(resolvePath(open(), raw)).toEqual(missing);
  });

  it('finds nothing at a path of 8 kB', () => {
    expect(resolvePath(open(), `/${'a'.repeat(8000)}`)).toEqual(missing);
  });

  it('takes encoded slashes at odd places for the slashes they stand for', () => {
    expect(resolvePath(open(), '/%2Fnews')).toEqual(moved('/news'));
    expect(resolvePath(open(), '/%2Fnews%2F')).toEqual(moved('/news'));
  });

  it('finds the desk only when it is open', () => {
    const repository = openSample({ briefs: [sampleBrief({ slug: 'a', aliases: ['/desk/old'] })] });
    const ask = (raw: string, desk: boolean) => resolvePath(repository, raw, { desk });
    expect(ask('/desk/import', true)).toEqual({ kind: 'desk' });
    expect(ask('/Desk/Import/', true)).toEqual(moved('/desk/import'));
    for (const raw of ['/desk/import', '/Desk/Import/', '/desk/import/index.html', '/desk/old']) {
      expect(ask(raw, false)).toEqual(missing);
    }
    for (const raw of ['/desk', '/desk/import/page/2', '/desk/import/feed.xml', '/desk/import/-']) {
      expect(ask(raw, true)).toEqual(missing);
    }
  });
});
