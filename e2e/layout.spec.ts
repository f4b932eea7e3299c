/** Small screens and large type: no page is wider than its window. */
import { expect, type Page, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { templates } from './templates';

test.describe('given a narrow window', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is read at 320 px or with doubled text, then nothing hangs out`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(href(path));
      expect(await hangingOut(page)).toEqual([]);

      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await hangingOut(page)).toEqual([]);
    });
  }
});

/** What makes the page scroll sideways, or is cut off by a box that was to keep it from that. */
function hangingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const hides = [root, document.body].filter(
      (element) => getComputedStyle(element).overflowX !== 'visible',
    );
    if (root.scrollWidth <= root.clientWidth) return hides.map((element) => element.tagName);
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });
}
