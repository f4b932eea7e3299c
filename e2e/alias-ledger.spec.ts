/** The alias ledger: every old path, where it leads and who says so, for editors and readers. */
import { expect, test } from '@playwright/test';
import { equity, newestFirst } from './seeds';
import { ask } from './support/ask';
import { parseHtml, values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { violationsInBothSchemes } from './support/violations';

test.describe('given the alias ledger and the feed builder', () => {
  test('when it is read, then each alias leads to its brief, as the site answers it, and no search engine shows it', async () => {
    const { status, text } = await ask('/aliases');
    expect(status).toBe(200);
    const document = parseHtml(text);
    expect(values(document, 'meta', 'content', { name: 'robots' })).toEqual(['noindex, follow']);
    for (const { titleSlug, path } of newestFirst) {
      const alias = `/news/${titleSlug}`;
      expect(text).toContain(`<code>${alias}</code>`);
      const answer = await ask(alias);
      expect([alias, answer.status, answer.headers.location]).toEqual([
        alias,
        308,
        expect.stringContaining(path),
      ]);
    }
  });

  test('when somebody asks where an address goes, then it says so in a sentence', async ({
    page,
  }) => {
    const whereTo = async (url: string) => {
      await page.goto('/aliases');
      await page.getByLabel('Where does this address go?').fill(url);
      await page.getByRole('button', { name: 'Look' }).click();
      return (await page.getByRole('status').textContent()) ?? '';
    };
    expect(await whereTo(`/NEWS/${equity.titleSlug}/?utm_source=x`)).toBe(
      `It leads, in one step, to ${equity.path}`,
    );
    expect(await whereTo(equity.path.slice(1))).toBe(`A page lives there: ${equity.path}`);
    expect(await whereTo('/news/nothing-of-the-kind')).toContain('404');
    expect(await whereTo('https://www.example.org/news')).toBe('That is no address of this site.');
    expect(await whereTo('"><script>alert(1)</script>')).toContain('404');
  });

  test('when axe looks at it, then it finds nothing', async ({ page }) => {
    for (const path of [
      '/aliases?url=/news',
      '/feeds/build?any=concept:telehealth&none=source:medcitynews.com&add=care',
    ]) {
      expect(await violationsInBothSchemes(page, portalUrl() + path)).toEqual([]);
    }
  });
});
