/** WCAG 2.2 AA by machine: axe finds nothing on any template, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { templates } from './templates';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('given a reader who depends on accessible pages', () => {
  for (const { name, path } of templates) {
    test(`when axe looks at the ${name}, then it finds nothing in light or dark`, async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (colorScheme === 'light') await page.goto(href(path));
        expect({ colorScheme, found: await violations(page) }).toEqual({ colorScheme, found: [] });
      }
    });
  }

  test('when the menu of a phone is open, then axe finds nothing in it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.getByRole('banner').getByRole('button').click();
    expect(await violations(page)).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
