/** Small screens and large type: no page is wider than its window. */
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { hangingOutWhenNarrow } from './support/hanging-out';
import { templates } from './templates';

test.describe('given a narrow window', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is read at 320 px or with doubled text, then nothing hangs out`, async ({
      page,
    }) => {
      expect(await hangingOutWhenNarrow(page, href(path))).toEqual([]);
    });
  }
});
