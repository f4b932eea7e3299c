/** A brief as it is read: its text mended, its date the same everywhere, its neighbours at hand. */
import { expect, test } from '@playwright/test';
import type { SitePath } from '@/lib/domain/site-path';
import { feedPath, href, sitePath } from '@/lib/routes';
import { actions, challenges, disparities, equity, patients } from './seeds';
import { ask } from './support/ask';
import { only, text, values } from './support/html-document';
import { readPage } from './support/read-page';

test.describe('given a document whose text was encoded twice', () => {
  test('when it is read anywhere, then it reads as it was written', async () => {
    const { answer, document } = await readPage(disparities.path);
    expect(text(only(document, 'article'))).toContain('high-quality care isn’t enough to serve');
    const feed = await ask(href(feedPath({ kind: 'front' })));
    const front = await ask(href(sitePath({ kind: 'front' })));
    for (const sent of [answer.text, feed.text, front.text]) expect(sent).not.toMatch(/â€|Ã|Â/);
  });

  test('when a search engine shows it, then its description ends at a word', async () => {
    const { document } = await readPage(disparities.path);
    const [description = ''] = values(document, 'meta', 'content', { name: 'description' });
    const body = text(only(document, 'article'));
    const words = description.slice(0, -1);
    expect(description.at(-1)).toBe('…');
    expect(description.length).toBeLessThanOrEqual(200);
    // Followed by a blank in the text: the last word is whole.
    expect(body).toContain(`${words} `);
  });
});

for (const timezoneId of ['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati']) {
  test.describe(`given a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('when a brief of a plain day is opened, then it is dated that day', async ({ page }) => {
      await page.goto(href(equity.path), { waitUntil: 'networkidle' });
      const date = page.getByRole('article').locator('time[datetime="2022-04-08"]');
      await expect(date).toHaveText('8 April 2022');
      await expect(page.getByRole('article').locator('time')).toHaveCount(1);
    });

    test('when a brief of an instant is opened, then it is dated in UTC', async ({ page }) => {
      // 06:56 in UTC is the evening before in Honolulu.
      await page.goto(href(patients.path), { waitUntil: 'networkidle' });
      const date = page.getByRole('article').locator('time[datetime^="2020-10-16T06:56:26"]');
      await expect(date).toHaveText('16 October 2020');
    });
  });
}

test.describe('given a brief in a feed', () => {
  const neighbours: readonly [of: SitePath, earlier: SitePath[], later: SitePath[]][] = [
    [actions.path, [disparities.path], []],
    [disparities.path, [patients.path], [actions.path]],
    [patients.path, [challenges.path], [disparities.path]],
    [challenges.path, [], [patients.path]],
    [equity.path, [], []],
  ];
  for (const [path, earlier, later] of neighbours) {
    test(`when ${path} is read, then the way on stays within the feed`, async () => {
      const { document } = await readPage(path);
      const main = only(document, 'main');
      expect({
        earlier: values(main, 'a', 'href', { rel: 'prev' }),
        later: values(main, 'a', 'href', { rel: 'next' }),
      }).toEqual({ earlier: earlier.map(href), later: later.map(href) });
    });
  }
});
