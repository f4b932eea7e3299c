/** Sources and curators say when they were read and about what; hosts stand below the domain they belong to. */
import { expect, test } from '@playwright/test';
import { sitePathSchema } from '@/lib/domain/site-path';
import { sitePath } from '@/lib/routes';
import { portalUrl } from './support/portal-url';

const address = (path: string) => `${portalUrl()}${sitePathSchema.parse(path)}`;

test.describe('given the page of a curator, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('when it is read, then its briefs are drawn by year and the table behind says how many', async ({
    page,
  }) => {
    await page.goto(address('/curators/vinit'));
    await expect(page.getByRole('img', { name: /^Briefs by year, 2020 to 2021/ })).toBeVisible();
    const table = page.getByRole('table', { name: 'Briefs by year', exact: true });
    await expect(table).toBeHidden();
    await page.getByText('Figures by year').click();
    await expect(table.getByRole('row')).toHaveText(['YearBriefs', '20201', '20211']);
  });
});

test.describe('given a source that is one host of a domain', () => {
  test('when all sources are read, then it stands below its domain', async ({ page }) => {
    await page.goto(address(sitePath({ kind: 'sources' })));
    const family = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^burnsmcd\.com/ }) });
    await expect(family.getByRole('link')).toHaveText(['blog.burnsmcd.com']);
  });

  test('when its own page is read, then it names the domain and its topics with their counts', async ({
    page,
  }) => {
    await page.goto(address('/sources/blog.burnsmcd.com'));
    await expect(page.getByText('a host of burnsmcd.com')).toBeVisible();
    const topics = page.getByRole('table', { name: 'Briefs by topic' });
    await expect(topics.getByRole('rowheader').first()).toContainText('Barriers & Guidelines');
    await expect(topics.getByRole('cell').first()).toHaveText('1');
  });
});
