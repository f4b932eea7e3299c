import { describe, expect, it } from 'vitest';
import { sitePathSchema } from './domain/site-path';
import { slugSchema } from './domain/slug';
import { sourceHostSchema } from './domain/source';
import { apiPaths, isMachinePath, pdfPath } from './machine-paths';
import {
  feedPath,
  href,
  listOf,
  listTarget,
  opmlPath,
  pagePath,
  parseTarget,
  sitePath,
  type Target,
} from './routes';

const slug = (text: string) => slugSchema.parse(text);
const path = (text: string) => sitePathSchema.parse(text);

const targets: [Target, string][] = [
  [{ kind: 'front' }, '/'],
  [{ kind: 'communities' }, '/communities'],
  [
    { kind: 'community', community: slug('chronic-care-management') },
    '/communities/chronic-care-management',
  ],
  [{ kind: 'topics' }, '/topics'],
  [{ kind: 'concept', concept: slug('telehealth') }, '/topics/telehealth'],
  [{ kind: 'topic', topic: slug('klas-telehealth') }, '/topic/klas-telehealth'],
  [{ kind: 'scheme', scheme: slug('klas') }, '/schemes/klas'],
  [{ kind: 'sources' }, '/sources'],
  [{ kind: 'source', host: sourceHostSchema.parse('medcitynews.com') }, '/sources/medcitynews.com'],
  [{ kind: 'curators' }, '/curators'],
  [{ kind: 'curator', curator: slug('vinit') }, '/curators/vinit'],
  [{ kind: 'offerings' }, '/offerings'],
  [
    { kind: 'offering', offering: slug('healthsapiens---telehealth') },
    '/offering/healthsapiens---telehealth',
  ],
  [{ kind: 'feeds' }, '/feeds'],
  [{ kind: 'import-report' }, '/desk/import'],
  [{ kind: 'place', path: path('/news') }, '/news'],
  [{ kind: 'place', path: path('/news/blog.burnsmcd-x') }, '/news/blog.burnsmcd-x'],
  [{ kind: 'place', path: path('/feed/latest') }, '/feed/latest'],
  [
    { kind: 'place', path: path('/communities/ccm/curated-content/-x') },
    '/communities/ccm/curated-content/-x',
  ],
];

describe('sitePath and parseTarget', () => {
  it.each(targets)('read what they write: %o', (target, written) => {
    expect(sitePath(target)).toBe(written);
    expect(parseTarget(written)).toEqual(target);
  });
});

describe('pdfPath', () => {
  it('is a path of machines, one segment below its folder, that no content can take', () => {
    expect(href(pdfPath('a & b.pdf'))).toBe('/files/a%20&%20b.pdf');
    expect(isMachinePath('/files/a%20&%20b.pdf')).toBe(true);
    expect(['/files', '/files/', '/files/a/b.pdf'].map(isMachinePath)).toEqual([
      false,
      false,
      false,
    ]);
    expect(parseTarget('/files/a.pdf')).toBeUndefined();
  });
});

describe('apiPaths', () => {
  it('are paths of machines, and no other below /api is', () => {
    expect(Object.values(apiPaths).map(isMachinePath)).toEqual([true, true]);
    expect(['/api', '/api/search/', '/api/search/x'].map(isMachinePath)).toEqual([
      false,
      false,
      false,
    ]);
    expect(parseTarget('/api/search')).toBeUndefined();
  });
});

describe('parseTarget', () => {
  it.each([
    '/topics/telehealth/more',
    '/sources/not a host',
    '/topic',
    '/schemes',
    '/news/page/2',
    '/news/feed.xml',
    '/news/../x',
    '/missing/words',
    '/gone',
    '/subscriptions/rss/news',
    '/_next/x',
    '/news/',
    '//news',
    '',
    'news',
  ])('knows nothing by the shape of %s', (unknown) => {
    expect(parseTarget(unknown)).toBeUndefined();
  });
});

describe('pagePath, feedPath and opmlPath', () => {
  it('give page 1 no suffix', () => {
    expect(pagePath({ kind: 'place', path: path('/news') }, 1)).toBe('/news');
    expect(pagePath({ kind: 'place', path: path('/news') }, 2)).toBe('/news/page/2');
    expect(pagePath({ kind: 'front' }, 2)).toBe('/page/2');
  });

  it('stand below the list', () => {
    expect(feedPath({ kind: 'front' })).toBe('/feed.xml');
    expect(feedPath({ kind: 'topic', topic: slug('klas-telehealth') })).toBe(
      '/topic/klas-telehealth/feed.xml',
    );
    expect(feedPath({ kind: 'feeds' }, 'atom')).toBe('/feeds/atom.xml');
    expect(opmlPath({ kind: 'front' })).toBe('/feeds.opml');
    expect(opmlPath({ kind: 'community', community: slug('ccm') })).toBe(
      '/communities/ccm/feeds.opml',
    );
  });
});

describe('href', () => {
  it.each([
    ['/communities/a&b/x', '/communities/a&b/x'],
    ["/news/it's-a+b,c(d)", "/news/it's-a+b,c(d)"],
    ['/news/50%-off', '/news/50%25-off'],
    ['/news/été “x”', '/news/%C3%A9t%C3%A9%20%E2%80%9Cx%E2%80%9D'],
    ['/', '/'],
  ])('encodes only what a URL needs in %s', (written, encoded) => {
    expect(href(path(written))).toBe(encoded);
  });

  it('can be decoded to the same path', () => {
    const odd = path('/news/a;b=c@d:$e|f^g`h{i}');
    expect(decodeURIComponent(href(odd))).toBe(odd);
  });
});

describe('listOf and listTarget', () => {
  it.each(targets.filter(([target]) => listOf(target)))(
    'lead from a page to its list and back: %o',
    (target) => {
      const list = listOf(target);
      expect(list && listTarget(list)).toEqual(target);
    },
  );
});
