/** A video: a link to its source, and with JavaScript a player that nobody is asked for before a reader wants it. */
import { expect } from '@playwright/test';
import { playerOrigins } from '@/lib/domain/video';
import { href } from '@/lib/routes';
import { expectHeaders, expectPagePolicy } from './support/expect-headers';
import { talk } from './support/other-content';
import { test } from './support/other-portal';
import { overhear, visitTwice } from './support/overhear';
import { violationsInBothSchemes } from './support/violations';

const source = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const player = `${playerOrigins.youtube}/embed/dQw4w9WgXcQ`;

test.describe('given a brief about a video', () => {
  test('when its page is used, then nothing is asked of the player, and the page is accessible', async ({
    other,
    page,
  }) => {
    const url = `${other.origin}${href(talk)}`;
    const { complaints, origins } = await visitTwice(page, url);
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([other.origin]);
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByText('Nothing is asked of YouTube')).toBeVisible();
    expect(await violationsInBothSchemes(page, url)).toEqual([]);
  });

  test('when its policy is read, then it allows frames of that player alone', async ({ other }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const answer = await other.ask(href(talk));
      expectPagePolicy('video', answer, playerOrigins.youtube);
      expect(answer.text).not.toContain('portal:player');
    }
    expectHeaders('list of the video', await other.ask('/leaflets'));
  });

  test('when its poster is clicked, then the player stands in its place', async ({
    other,
    page,
  }) => {
    const { complaints, origins } = overhear(page);
    await page.route(`${playerOrigins.youtube}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' }),
    );
    await page.goto(`${other.origin}${href(talk)}`, { waitUntil: 'networkidle' });
    expect([...origins]).toEqual([other.origin]);
    const poster = page.getByRole('link', { name: 'Play the video: A talk about the night shift' });
    await poster.scrollIntoViewIfNeeded();
    const before = await poster.boundingBox();
    await poster.click();
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('src', player);
    await expect(frame).toHaveAttribute('title', 'A talk about the night shift');
    await expect.poll(() => page.frame({ url: player })?.title()).toBe('Player');
    expect(await frame.boundingBox()).toEqual(before);
    expect([...origins]).toEqual([other.origin, playerOrigins.youtube]);
    expect(complaints).toEqual([]);
  });

  test('when something else is put into a frame, then the browser refuses it', async ({
    other,
    page,
  }) => {
    const { complaints } = overhear(page);
    await page.route('https://player.vimeo.com/**', (route) => route.fulfill({ body: 'x' }));
    await page.goto(`${other.origin}${href(talk)}`);
    await page.getByRole('link', { name: /^Play the video/ }).evaluate((link) => {
      link.setAttribute('data-player', 'https://player.vimeo.com/video/76979871');
    });
    await page.getByRole('link', { name: /^Play the video/ }).click();
    await expect.poll(() => complaints.join('\n')).toContain('Content Security Policy');
  });
});

test.describe('given a browser without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('when the poster is read, then it is a link to the video at its source', async ({
    other,
    page,
  }) => {
    await page.goto(`${other.origin}${href(talk)}`);
    const poster = page.getByRole('link', { name: /^Play the video/ });
    await expect(poster).toHaveAttribute('href', source);
    await expect(page.getByText('The video opens at YouTube.')).toBeVisible();
    await expect(page.getByText('Nothing is asked of YouTube')).toBeHidden();
  });
});
