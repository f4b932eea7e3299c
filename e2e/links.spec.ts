/** No dead end: every link a visitor can follow from the front page answers at once, and every page can be reached. */
import { expect, test } from '@playwright/test';
import { crawl } from './support/crawl';
import { writeOddArchive } from './support/odd-archive';
import { portalUrl } from './support/portal-url';
import { readSitemap } from './support/read-sitemap';
import { startSecondPortal } from './support/second-portal';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

async function expectNoDeadEnd(origin: string, eachPreview?: number): Promise<void> {
  const { statuses, sizes, outward, indexed, twiceUsedIds } = await crawl('/', origin, eachPreview);
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...outward].filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  expect(twiceUsedIds).toEqual([]);
  expect([...sizes].filter(([, bytes]) => bytes > 150_000)).toEqual([]);

  const pages = (await readSitemap(origin)).map(({ loc }) => new URL(loc).pathname);
  expect([...indexed].toSorted()).toEqual(pages.toSorted());
}

test('given the front page, when every link is followed, then each answers 200 and no page is left out', async () => {
  await expectNoDeadEnd(portalUrl());
});

test.describe('given an archive where nothing is named as it should be', () => {
  test('when every link is followed from its front page, then each answers 200 in one hop', async () => {
    const portal = await startSecondPortal(await writeOddArchive());
    try {
      await expectNoDeadEnd(portal.origin, 25);
    } finally {
      await portal.stop();
    }
  });
});
