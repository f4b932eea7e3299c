/** Readers without JavaScript miss nothing: text, topics, the way to the source, what is related and why. */
import { expect, test } from '@playwright/test';
import { href, listTarget, sitePath } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { newestFirst, type Seed } from './seeds';

test.use({ javaScriptEnabled: false });

const hrefsOf = (kind: string, seed: Seed) =>
  seedLists
    .filter(({ list, briefs }) => list.kind === kind && briefs.includes(seed))
    .map(({ list }) => href(sitePath(listTarget(list))));

test.describe('given a browser without JavaScript', () => {
  for (const seed of newestFirst) {
    test(`when “${seed.title}” is opened, then it is complete`, async ({ page }) => {
      await page.goto(href(seed.path));
      const main = page.getByRole('main');

      await expect(main.getByRole('heading', { level: 1 })).toHaveText(seed.title);
      await expect(main.getByText(seed.lastWords)).toBeVisible();
      const source = main.locator(`a[href="${seed.sourceUrl}"]`);
      await expect(source).toBeVisible();
      await expect(source).toHaveAttribute('rel', 'noopener');

      const article = page.getByRole('article');
      for (const kind of ['topic', 'curator', 'source']) {
        for (const to of hrefsOf(kind, seed)) {
          await expect(article.locator(`a[href="${to}"]`)).toBeVisible();
        }
      }

      const others = newestFirst.filter((other) => other !== seed);
      for (const other of others) {
        const shared = hrefsOf('topic', seed).filter((to) => hrefsOf('topic', other).includes(to));
        const related = main
          .getByRole('listitem')
          .filter({ has: page.locator(`h3 a[href="${href(other.path)}"]`) });
        await expect(related).toHaveCount(shared.length > 0 ? 1 : 0);
        for (const to of shared) await expect(related.locator(`a[href="${to}"]`)).toBeVisible();
      }

      const offerings = main
        .getByRole('listitem')
        .filter({ has: page.locator('h3 a[href^="/offering/"]') });
      const matched = hrefsOf('offering', seed);
      await expect(offerings).toHaveCount(matched.length);
      for (const offering of await offerings.all()) {
        await expect(offering.locator('a[href="/topic/klas-telehealth"]')).toBeVisible();
      }
    });
  }

  test('when the hub is opened, then it is complete', async ({ page }) => {
    await page.goto('/communities/chronic-care-management');
    const main = page.getByRole('main');
    const inHub = seedLists.find(({ list }) => list.kind === 'community')?.briefs ?? [];
    expect(inHub.length).toBe(4);
    for (const { path, title } of inHub) {
      const heading = main.getByRole('heading', { level: 3, name: title });
      await expect(heading.locator(`a[href="${href(path)}"]`)).toBeVisible();
    }
    // Topic bundles, the sections, who curates, what is read, how to follow.
    for (const to of [
      '/topic/medigy-barriers-guidelines',
      '/topic/symplur-virtual-care',
      '/communities/chronic-care-management/curated-content',
      '/curators/vinit',
      '/sources/medcitynews.com',
      '/communities/chronic-care-management/feed.xml',
    ]) {
      await expect(main.locator(`a[href="${to}"]`).first()).toBeVisible();
    }
    await expect(main.getByText('Chronic conditions are lived with between visits')).toBeVisible();
  });

  test('when a page is opened on a phone, then its menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const topics = page.getByRole('banner').getByRole('link', { name: 'Topics' });
    await expect(topics).toBeHidden();
    await page.getByRole('banner').getByRole('button').click();
    await topics.click();
    await expect(page).toHaveURL('/topics');
  });
});
