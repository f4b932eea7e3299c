/** An open page → what makes it scroll sideways, or is cut off by a box that was to keep it from that. */
import type { Page } from '@playwright/test';

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

/** On a phone, and in a window of 640 px with text of twice the size. */
export async function hangingOutWhenNarrow(page: Page, url: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(url);
  const onPhone = await hangingOut(page);
  await page.setViewportSize({ width: 640, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const inLargeType = await hangingOut(page);
  return [
    ...onPhone.map((line) => `at 320 px: ${line}`),
    ...inLargeType.map((line) => `with doubled text: ${line}`),
  ];
}
