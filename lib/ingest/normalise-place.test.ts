import { describe, expect, it } from 'vitest';
import { parseTarget } from '../routes';
import { fieldsFrom, seedDocument, seedNumbers, withFindings } from './documents.fixture';
import { readField } from './fields';
import { normalisePlace } from './normalise-place';
import { normaliseSource } from './normalise-source';
import { parsePlacePath } from './parse-place';

function placeOf(yaml: string, host?: string) {
  const { value, findings } = withFindings((report) =>
    normalisePlace(fieldsFrom(yaml), 'A Title, Épée', host, report),
  );
  expect(parseTarget(value.path)?.kind).toBe('place');
  return { path: value.path, place: value.place, former: value.former, findings };
}

describe('normalisePlace', () => {
  it('leaves the names of calendars to calendars', () => {
    expect(placeOf('basePath: /news.ics/\nslug: A.ICS')).toMatchObject({
      path: '/news.ics-section/A.ICS-brief',
      former: '/news.ics/A.ICS',
      findings: [
        'basePath: place-changed: news.ics → /news.ics-section',
        'slug: value-invalid: A.ICS → A.ICS-brief',
      ],
    });
  });

  it('takes place and slug of the seeds verbatim', () => {
    const seeds = ['001', '002'] as const;
    expect(
      seeds.map((seed) => normalisePlace(seedDocument(seed).fields, 't', undefined, () => {})),
    ).toEqual([
      {
        place: { path: '/news', section: 'news' },
        slug: 'healthcareitnews-ama-outlines-key-steps-for-advancing-telehealth-equity',
        path: '/news/healthcareitnews-ama-outlines-key-steps-for-advancing-telehealth-equity',
        former: undefined,
      },
      {
        place: {
          path: '/communities/chronic-care-management/curated-content',
          community: 'chronic-care-management',
          section: 'curated-content',
        },
        slug: 'blog.burnsmcd-overcoming-challenges-for-the-future-of-telehealth',
        path: '/communities/chronic-care-management/curated-content/blog.burnsmcd-overcoming-challenges-for-the-future-of-telehealth',
        former: undefined,
      },
    ]);
  });

  it('goes by the base path of every seed, not by `type`, which names another community', () => {
    const places = seedNumbers.map((seed) => {
      const { fields } = seedDocument(seed);
      const { path, place } = normalisePlace(fields, 't', undefined, () => {});
      expect(path).toBe(`${readField(fields, 'basePath')}${readField(fields, 'slug')}`);
      return [place.community, place.section, readField(fields, 'type')];
    });
    const community = 'chronic-care-management';
    const inCommunity = [community, 'curated-content', `communities/medigy-${community}`];
    expect(places).toEqual([
      inCommunity,
      [undefined, 'news', undefined],
      ...[inCommunity, inCommunity, inCommunity],
    ]);
  });

  it('names a slug as host and title do where a seed lost its own', () => {
    for (const seed of seedNumbers) {
      const { fields } = seedDocument(seed);
      const title = String(readField(fields, 'title'));
      const host = normaliseSource(fields, () => {})?.source.host;
      const bare = new Map([...fields].filter(([key]) => key !== 'slug'));
      expect(normalisePlace(bare, title, host, () => {}).slug).toBe(readField(fields, 'slug'));
    }
  });

  it.each([
    ['/communities/r&d/videos/2021/', '/communities/r&d/videos/2021/-a.b'],
    ['communities/x/y', '/communities/x/y/-a.b'],
    ['events', '/events/-a.b'],
    ['/feed/latest/', '/feed/latest/-a.b'],
  ])('reads the base path %s', (basePath, path) => {
    expect(placeOf(`basePath: ${basePath}\nslug: -a.b`)).toMatchObject({ path, findings: [] });
  });

  it('finds the place of older generations', () => {
    expect(
      placeOf('ogUrl: /communities/security/infographics/a-b/\nbreadcrumbLinks: [/, /news/]'),
    ).toMatchObject({ path: '/communities/security/infographics/a-b', findings: [] });
    expect(
      placeOf('slug: a\nogUrl: https://own.example/communities/security/posts/b', 'example.org'),
    ).toMatchObject({ path: '/communities/security/posts/a', findings: [] });
    expect(
      placeOf(
        'slug: a\nogUrl: https://www.example.org/2020/b\nbreadcrumbLinks: [/, /feed/latest/, /feed/latest/]',
        'example.org',
      ),
    ).toMatchObject({ path: '/feed/latest/a', findings: [] });
    expect(
      placeOf(
        'slug: a\nbreadcrumbLinks: [/, /communities/, /communities/x/, /communities/x/posts, "#"]',
      ),
    ).toMatchObject({ path: '/communities/x/posts/a', findings: [] });
    expect(placeOf('slug: a\nbreadcrumbLinks: [/, /events/, /events/a]').path).toBe('/events/a');
  });

  it('reads bookmarks with the news, as a rule, and others for want of a place', () => {
    expect(placeOf('archetype: bookmark\nslug: a')).toMatchObject({
      path: '/news/a',
      findings: [],
    });
    expect(placeOf('slug: a\nbreadcrumbLinks: [/, "#", ""]')).toMatchObject({
      path: '/news/a',
      findings: ['breadcrumbLinks: place-changed:  → /news'],
    });
  });

  it.each([
    ['/page/', '/page-section'],
    ['/communities/page/feed.xml', '/communities/page-section/feed.xml-section'],
    ['/../x', '/..-section/x'],
    ['/communities/', '/communities-section'],
    ['/communities/x/', '/communities/x/briefs'],
    ['/Communities/x/y', '/communities/x/y'],
    ['/search', '/search-section'],
    ['/Media/x', '/Media-section/x'],
    ['/a?b/c#d', '/a-b/c-d'],
    ['/', '/news'],
  ])('gives %s a place that no route needs', (basePath, place) => {
    const { place: made, findings, former } = placeOf(`basePath: ${basePath}\nslug: a`);
    expect(made.path).toBe(place);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^basePath: place-changed: /);
    const asWritten = `/${basePath.split('/').filter(Boolean).join('/')}/a`.replace('//', '/');
    expect(former).toBe(asWritten.startsWith('/../') ? undefined : asWritten);
  });

  it('makes a slug from host and title where none is given', () => {
    expect(placeOf('basePath: /news/', 'blog.example.com')).toMatchObject({
      path: '/news/blog.example-a-title-epee',
      findings: ['slug: value-missing:  → blog.example-a-title-epee'],
    });
    expect(placeOf('basePath: /news/').path).toBe('/news/a-title-epee');
    expect(placeOf('basePath: /news/\nslug: 42').path).toBe('/news/42');
  });

  it('repairs a slug that cannot stand in a path', () => {
    expect(placeOf('basePath: /news/\nslug: "a/b?c\\u0007d"')).toMatchObject({
      path: '/news/a-b-c-d',
      former: undefined,
      findings: ['slug: value-invalid: a/b?c d → a-b-c-d'],
    });
    expect(placeOf('basePath: /news/\nslug: a?b').former).toBe('/news/a?b');
    expect(placeOf('basePath: /news/\nslug: page').path).toBe('/news/page-brief');
    expect(placeOf('basePath: /news/\nslug: "///"').path).toBe('/news/-');
  });

  it('cuts a slug that would be no file name, between characters', () => {
    const { path, findings } = placeOf(`basePath: /news/\nslug: ${'é'.repeat(200)}`);
    expect(path).toMatch(/^\/news\/é{100}-[0-9a-f]{14}$/);
    expect(findings).toHaveLength(1);
    expect(placeOf(`basePath: /news/\nslug: ${'a'.repeat(255)}`).findings).toEqual([]);
  });
});

describe('parsePlacePath', () => {
  it.each([
    ['', '/'],
    ['communities', '/communities'],
    ['communities/x', '/communities/x'],
    ['communities/x/y', '/communities/x/y'],
    ['news', '/news'],
    ['search', '/search-section'],
  ])('names what the folder %j speaks for', (folder, path) => {
    expect(parsePlacePath(folder)).toBe(path);
  });
});
