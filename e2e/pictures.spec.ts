/** A picture that a document brings: in its own shape, at several sizes, and without moving what stands below it. */
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { previewPath } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { elements, only } from './support/html-document';
import { jsonLdNodes } from './support/json-ld';
import { chart, lamp, longChart, notes, pictured } from './support/other-content';
import { test } from './support/other-portal';
import { readFeed } from './support/read-feed';
import { readPage } from './support/read-page';
import { readSitemap } from './support/read-sitemap';

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

  test('when a link to it is shown elsewhere, then the picture is in it', async ({ other }) => {
    const { body } = await other.ask(href(previewPath(pictured)));
    const corner = { left: 1190, top: 10, width: 1, height: 1 };
    const [red = 0, green = 0, blue = 0] = await sharp(body).extract(corner).raw().toBuffer();
    // As the lamp is drawn; a cover of ours would be light.
    expect([red < 40, green < 60, blue < 80]).toEqual([true, true, true]);
  });

  test('when machines read of it, then all are told of the picture itself', async ({ other }) => {
    const { document } = await readPage(pictured, other.origin);
    const article = jsonLdNodes(document).find((node) => node['@type'] === 'NewsArticle');
    const image = String(article?.['image']);
    expect(image).toMatch(/\/media\/lamp[^/]*\?w=1200$/);
    expect((await other.ask(image.replace(other.origin, ''))).status).toBe(200);
    const listed = await readSitemap(other.origin);
    expect(listed.find(({ loc }) => loc === other.origin + href(pictured))).toMatchObject({
      'image:image': { 'image:loc': image },
    });
    const { channel } = await readFeed(notes, other.origin);
    const item = channel.item.find(({ link }) => link === other.origin + href(pictured));
    expect(item?.['media:content']['@url']).toBe(image);
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
