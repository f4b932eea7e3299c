/** Old links: whatever an older generation of the site called a page leads there in one hop, its query kept. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import yaml from 'js-yaml';
import { z } from 'zod';
import { sitePathSchema } from '@/lib/domain/site-path';
import { href } from '@/lib/routes';
import { newestFirst, type Seed } from './seeds';
import { ask } from './support/ask';
import { expectMove } from './support/expect-move';

const alias = ({ titleSlug }: Seed) => `/news/${titleSlug}`;
const folder = ({ path }: Seed) => path.slice(0, path.lastIndexOf('/'));
const shortSlug = ({ path }: Seed) => path.slice(path.lastIndexOf('/') + 1);

const spellings: readonly [name: string, spell: (seed: Seed) => string][] = [
  ['as it stands', alias],
  ['with a trailing slash', (seed) => `${alias(seed)}/`],
  ['in capitals', (seed) => alias(seed).toUpperCase()],
  ['with a doubled dash', (seed) => alias(seed).replace('-', '--')],
  ['with doubled dashes throughout', (seed) => alias(seed).replaceAll('-', '---')],
  ['with doubled slashes', (seed) => alias(seed).replaceAll('/', '//')],
  ['with index.html', (seed) => `${alias(seed)}/index.html`],
  [
    'with a needless percent-encoding',
    (seed) => alias(seed).replace('-', '%2D').replace('n', '%6e'),
  ],
  [
    'in capitals, with doubled dashes, a slash and index.html',
    (seed) => `${alias(seed).toUpperCase().replaceAll('-', '--')}/INDEX.HTML/`,
  ],
  ['as a dated post', (seed) => `/post/2021/01/15/${seed.titleSlug}`],
  ['as dated news', (seed) => `/news/2021/01/15/${seed.titleSlug}/`],
  ['as a dated post with the name of its source', (seed) => `/post/2021/1/5/${shortSlug(seed)}`],
  ['as dated news with the host of its source', (seed) => `/news/2021/01/15/${seed.longSlug}`],
  ['with the top-level domain of its source', (seed) => `${folder(seed)}/${seed.longSlug}`],
];

test.describe('given an old path of a brief', () => {
  for (const [name, spell] of spellings) {
    test(`when it is asked for ${name}, then one hop leads to the brief`, async () => {
      for (const seed of newestFirst) await expectMove(spell(seed), href(seed.path));
    });
  }

  test('when it comes with a query, then the query is kept as it was written', async () => {
    const query = '?utm_source=x&q=a%20b+c&next=//evil.example&q=%C3%A9';
    for (const seed of newestFirst) {
      await expectMove(`${alias(seed)}${query}`, `${href(seed.path)}${query}`);
    }
  });

  test('when another host is named in the request, then the hop still stays on the site', async () => {
    for (const headers of [{ host: 'evil.example' }, { 'x-forwarded-host': 'evil.example' }]) {
      for (const seed of newestFirst) {
        const answer = await ask(alias(seed), { headers });
        expect(answer.status).toBe(308);
        expect(answer.headers.location).not.toContain('evil.example');
      }
    }
  });
});

test.describe('given the path of a living page', () => {
  const variants: readonly [from: string, to: string][] = [
    ['/index.html', '/'],
    ['/page/1', '/'],
    ['/page/01', '/'],
    ['/NEWS', '/news'],
    ['/news/', '/news'],
    ['/news/index.html', '/news'],
    ['/news/page/1', '/news'],
    ['/news/page/1/?utm_source=x', '/news?utm_source=x'],
    ['/n%65ws', '/news'],
    ['/news/feed.xml/', '/news/feed.xml'],
    ['/News/Feed.XML', '/news/feed.xml'],
    ['/Communities/Chronic-Care-Management/', '/communities/chronic-care-management'],
    ['/topic/klas--telehealth', '/topic/klas-telehealth'],
    ['/Topic/KLAS-Telehealth/', '/topic/klas-telehealth'],
    ['/topic/klas--telehealth/page/1', '/topic/klas-telehealth'],
    ['/topic/klas--telehealth/feed.xml', '/topic/klas-telehealth/feed.xml'],
    ['/topics/Barriers--Guidelines', '/topics/barriers-guidelines'],
    ['/Sources/MedCityNews.com', '/sources/medcitynews.com'],
    ['/curators/Vinit/', '/curators/vinit'],
    ['/schemes/Healthcare--IT-News', '/schemes/healthcare-it-news'],
    ['/offering/healthsapiens-telehealth', '/offering/healthsapiens---telehealth'],
    ['/offering/HealthSapiens--Telehealth/', '/offering/healthsapiens---telehealth'],
  ];
  for (const [from, to] of variants) {
    test(`when it is spelled ${from}, then one hop leads to ${to}`, () => expectMove(from, to));
  }

  test('when a brief is spelled otherwise, then one hop leads to it', async () => {
    for (const { path } of newestFirst) {
      const canonical = href(path);
      for (const spelled of [
        `${canonical}/`,
        canonical.toUpperCase(),
        `${canonical}/index.html`,
        canonical.replace('-', '--'),
        canonical.replaceAll('-', '%2d'),
        canonical.replace('/', '//'),
      ]) {
        await expectMove(`${spelled}?a=1`, `${canonical}?a=1`);
      }
    }
  });
});

test.describe('given the entries of content/redirects.yml', () => {
  const entries = z
    .record(z.string(), sitePathSchema)
    .parse(yaml.load(readFileSync('content/redirects.yml', 'utf8')));

  test('when one is asked for, then one hop leads to its page', async () => {
    expect(Object.keys(entries).length).toBeGreaterThan(0);
    for (const [from, to] of Object.entries(entries)) await expectMove(from, href(to));
  });
});
