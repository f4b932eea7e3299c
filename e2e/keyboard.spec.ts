/** Without a mouse: the skip link comes first, and wherever the focus is, it can be seen. */
import { expect, type Page, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { canonicalTemplates } from './templates';

type Focus = { at: string; outlined: boolean; inView: boolean; inMain: boolean };

test.describe('given a reader at the keyboard', () => {
  for (const { name, path } of canonicalTemplates) {
    test(`when the ${name} is walked through, then the skip link is first and the focus shows`, async ({
      page,
    }) => {
      await page.goto(href(path));
      await page.keyboard.press('Tab');
      const skip = await focusOf(page);
      expect(skip).toEqual({ at: '#content', outlined: true, inView: true, inMain: false });

      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect((await focusOf(page)).inMain).toBe(true);

      for (let stop = 0; stop < 8; stop += 1) {
        const { at, outlined, inView } = await focusOf(page);
        expect({ at, outlined, inView }).toEqual({ at, outlined: true, inView: true });
        await page.keyboard.press('Tab');
      }
    });
  }
});

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) throw new Error('Nothing has the focus.');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      at: element.getAttribute('href') ?? element.tagName,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      inMain: element.closest('main') !== null,
    };
  });
}
