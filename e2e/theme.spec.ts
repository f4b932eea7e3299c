/** Light and dark: as the system has it, as the reader chose, and never a flash of the other. */
import { expect, type Page, test } from '@playwright/test';
import { equity } from './seeds';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const choose = (page: Page, theme: string) => page.locator(`[data-set-theme="${theme}"]`).click();

/** What each frame showed that had anything of the page in it, from the first one on. */
async function recordFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Reflect.set(globalThis, 'recordedFrames', frames);
    const record = () => {
      if (document.body) frames.push(getComputedStyle(document.documentElement).backgroundColor);
      if (document.readyState !== 'complete') requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const frames: string[] = Reflect.get(globalThis, 'recordedFrames');
      return frames;
    });
}

test.describe('given a reader whose system is light', () => {
  test.use({ colorScheme: 'light' });

  test('when dark is chosen, then it stays over a reload and other pages, without a flash', async ({
    page,
  }) => {
    const frames = await recordFrames(page);
    await page.goto('/');
    const light = await background(page);

    await choose(page, 'dark');
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await expect(page.locator('[data-set-theme="dark"]')).toHaveAttribute('aria-pressed', 'true');

    for (const open of [() => page.reload(), () => page.goto(equity.path)]) {
      await open();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(new Set(await frames())).toEqual(new Set([dark]));
      await expect(page.locator('[data-set-theme="dark"]')).toHaveAttribute('aria-pressed', 'true');
    }

    await choose(page, 'system');
    expect(await background(page)).toBe(light);
    await page.reload();
    expect(await background(page)).toBe(light);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('given a reader whose system is dark', () => {
  test.use({ colorScheme: 'dark' });

  test('when nothing is chosen, then pages are dark; when light is, then they are light', async ({
    page,
  }) => {
    const frames = await recordFrames(page);
    await page.goto('/');
    const dark = await background(page);
    expect(new Set(await frames())).toEqual(new Set([dark]));
    await choose(page, 'light');
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.reload();
    expect(new Set(await frames())).toEqual(new Set([light]));
  });

  test('when the system changes, then pages follow it', async ({ page }) => {
    await page.goto('/');
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).not.toBe(dark);
  });
});
