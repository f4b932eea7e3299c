/** What is not there says so, with the right status, on the first visit and on every later one. */
import { expect, test } from '@playwright/test';
import { sitePathSchema } from '@/lib/domain/site-path';
import { slugSchema } from '@/lib/domain/slug';
import { internalPaths } from '@/lib/internal-paths';
import { feedPath, href, listTarget, pagePath, sitePath, type Target } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { equity } from './seeds';
import { ask } from './support/ask';
import { templates } from './templates';

/** The first visit renders, the later ones are answered by what it left behind. */
async function expectMissing(path: string): Promise<void> {
  const visits = [];
  for (let visit = 0; visit < 4; visit += 1) {
    const { status, headers } = await ask(path);
    visits.push([status, headers.etag]);
  }
  const missing = [404, undefined];
  expect({ path, visits }).toEqual({ path, visits: [missing, missing, missing, missing] });
}

const place = (path: string): Target => ({ kind: 'place', path: sitePathSchema.parse(path) });
const unknown = slugSchema.parse('nothing-of-this-name');

const unknownTargets: Target[] = [
  place(`/news/${unknown}`),
  place(`/${unknown}`),
  place(`/${unknown}/${unknown}`),
  place(`/communities/chronic-care-management/${unknown}`),
  place(`/communities/chronic-care-management/curated-content/${unknown}`),
  place(`/communities/${unknown}/curated-content`),
  place(`${equity.path}/${unknown}`),
  { kind: 'community', community: unknown },
  { kind: 'topic', topic: unknown },
  { kind: 'concept', concept: unknown },
  { kind: 'scheme', scheme: unknown },
  { kind: 'curator', curator: unknown },
  { kind: 'offering', offering: unknown },
];

test.describe('given a path where nothing lives', () => {
  for (const target of unknownTargets) {
    const path = sitePath(target);
    test(`when ${path} is visited four times, then it is 404 each time`, async () => {
      await expectMissing(href(path));
      await expectMissing(href(feedPath(target)));
    });
  }

  test('when it is asked for as a client router asks, then it is 404 as well', async () => {
    for (const path of [
      '/news/nothing-lives-here',
      '/communities/feed.xml',
      '/page/2',
      '/missing/x',
    ]) {
      const { status } = await ask(`${path}?_rsc`, { headers: { rsc: '1' } });
      expect([path, status]).toEqual([path, 404]);
    }
  });

  test('when its words are those of a brief, then that brief comes first of the nearest', async ({
    page,
  }) => {
    await page.goto('/communities/telehealth-equity-key-steps-of-the-ama');
    const nearest = page.getByRole('region', { name: 'Closest to the words in the address' });
    await expect(nearest.getByRole('heading', { level: 3 }).first()).toHaveText(equity.title);
  });

  test('when none of its words is in a brief, then no brief is offered', async ({ page }) => {
    await page.goto('/xyzzy-qwertz');
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(0);
  });

  for (const path of [
    '/sources/nothing.example',
    '/topic',
    '/offering',
    '/schemes',
    '/curators/vinit/x',
  ]) {
    test(`when ${path} is visited four times, then it is 404 each time`, () => expectMissing(path));
  }
});

test.describe('given a list of one page', () => {
  const indexes = ['sources', 'curators', 'offerings', 'topics', 'communities', 'feeds'] as const;
  const oneOfEach = new Map(seedLists.map(({ list }) => [list.kind, listTarget(list)]));
  for (const target of [...oneOfEach.values(), ...indexes.map((kind): Target => ({ kind }))]) {
    const path = pagePath(target, 2);
    test(`when ${path} is asked for, then it is 404 each time`, () => expectMissing(href(path)));
  }

  for (const number of ['0', '02', '999999999', '-1', 'x', '1.0', '1e0', '%31%30']) {
    test(`when its page ${number} is asked for, then it is 404 each time`, async () => {
      for (const base of ['', '/news', '/topic/klas-telehealth', '/sources']) {
        await expectMissing(`${base}/page/${number}`);
      }
    });
  }

  test('when a brief is asked for a page of its own, then it is 404 each time', async () => {
    await expectMissing(`${href(equity.path)}/page/2`);
  });
});

test.describe('given an internal path', () => {
  const paths = [
    ...Object.values(internalPaths).flatMap((path) => [path, `${path}/x`, `${path}/-`]),
    '/_next/nothing',
    '/_next/static/nothing.js',
    '/media/nothing.png',
    '/files/nothing.pdf',
    '/previews/nothing',
  ];
  for (const path of paths) {
    test(`when ${path} is asked for from outside, then it is 404 each time`, () =>
      expectMissing(path));
  }
});

test.describe('given a page that is there', () => {
  for (const { name, path, kind } of templates) {
    test(`when the ${name} is visited four times, then its status is the same each time`, async () => {
      const expected = kind === 'missing' ? 404 : 200;
      for (let visit = 0; visit < 4; visit += 1) {
        expect((await ask(href(path))).status).toBe(expected);
      }
    });
  }
});
