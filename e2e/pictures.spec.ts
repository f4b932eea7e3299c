/** A picture that a document brings: in its own shape, at several sizes, and without moving what stands below it. */
import { expect } from '@playwright/test';
import { href } from '@/lib/routes';
import { elements, only } from './support/html-document';
import { chart, lamp, longChart, pictured } from './support/other-content';
import { test } from './support/other-portal';
import { readPage } from './support/read-page';

test.describe('given a brief with a picture', () => {
  test('when its page is read, then the picture comes in its own shape, at several sizes', async ({
    other,
  }) => {
    const { document } = await readPage(pictured, other.origin);
    const [picture] = elements(only(document, 'article'), 'img');
    const { width, height, alt, srcset = '' } = picture?.attribs ?? {};
    expect({ width, height, alt }).toEqual({
      width: String(lamp.width),
      height: String(lamp.height),
      alt: 'A lamp at the end of a corridor',
    });
    const sizes = srcset.split(',').map((entry) => entry.trim().split(/\s+/));
    expect(sizes.length).toBeGreaterThan(1);
    for (const [address = '', descriptor] of sizes) {
      const { status, headers } = await other.ask(address);
      expect([status, headers['content-type'], descriptor]).toEqual([
        200,
        'image/webp',
        expect.stringMatching(/^\d+w$/),
      ]);
    }
  });

  test('when the picture arrives after the text, then the text stays where it was', async ({
    other,
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/media/**', async (route) => {
      await held;
      await route.continue();
    });
    // A typeface that arrives late is another matter.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${other.origin}${href(pictured)}`, { waitUntil: 'commit' });
    const below = page.getByText('Below the picture stands this text');
    const image = page.getByRole('article').getByRole('img');
    await below.waitFor();
    const before = await below.boundingBox();
    expect(await image.evaluate((element: HTMLImageElement) => element.complete)).toBe(false);
    release();
    await expect(image).toHaveJSProperty('complete', true);
    expect(
      await image.evaluate((element: HTMLImageElement) => element.naturalWidth),
    ).toBeGreaterThan(0);
    expect(await below.boundingBox()).toEqual(before);
  });
});

test.describe('given an infographic', () => {
  test('when its page is opened, then it is shown whole, with the way to its full size', async ({
    other,
    page,
  }) => {
    await page.goto(`${other.origin}${href(chart)}`);
    const link = page.getByRole('link', { name: 'See it in full size (900 × 17000 pixels)' });
    const box = await link.getByRole('img').boundingBox();
    const ratio = (box?.width ?? 0) / (box?.height ?? 1);
    expect(ratio).toBeCloseTo(longChart.width / longChart.height, 3);
    const { status, headers } = await other.ask((await link.getAttribute('href')) ?? '');
    expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
  });
});
