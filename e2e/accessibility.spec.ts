/** WCAG 2.2 AA by machine: axe finds nothing on any template, in light and in dark. */
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { portalUrl } from './support/portal-url';
import { violations, violationsInBothSchemes } from './support/violations';
import { templates } from './templates';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test.describe('given a reader who depends on accessible pages', () => {
  for (const { name, path } of templates) {
    test(`when axe looks at the ${name}, then it finds nothing in light or dark`, async ({
      page,
    }) => {
      const found = await violationsInBothSchemes(page, `${portalUrl()}${href(path)}`);
      expect(found).toEqual([]);
    });
  }

  test('when the menu of a phone is open, then axe finds nothing in it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.getByRole('banner').getByRole('button').click();
    expect(await violations(page)).toEqual([]);
  });
});
