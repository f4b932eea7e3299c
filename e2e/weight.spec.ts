/** What a page weighs: its scripts stay within what we allow ourselves above an empty page, its HTML within 150 kB. */
import { expect, mergeTests } from '@playwright/test';
import { ask } from './support/ask';
import { type EmptyPage, test as withEmptyPage } from './support/empty-page';
import { talk } from './support/other-content';
import { test as withOtherPortal } from './support/other-portal';
import { portalUrl } from './support/portal-url';
import { type ReadPage, readPage } from './support/read-page';
import { scriptWeight } from './support/script-weight';
import { templates } from './templates';

const test = mergeTests(withEmptyPage, withOtherPortal);

/** Bytes of script, gzipped, that a page of ours may have above an empty page of the framework. */
const mostAboveEmpty = 6_000;
/** Our pages leave without the framework's scripts (docs/decisions/010): so much may be all that they have. */
const mostScript = mostAboveEmpty;
const mostHtml = 150_000;

// One worker for the whole file: every other would build an empty page of its own.
test.describe.configure({ mode: 'default' });

test.describe('given an empty page of the framework', () => {
  test('when it is built, then its scripts alone weigh more than ours may', ({ emptyPage }) => {
    console.log(`empty page: ${emptyPage.scriptWeight} bytes of script, gzipped`);
    expect(emptyPage.scriptWeight).toBeGreaterThan(mostScript);
  });
});

test.describe('given a template', () => {
  const then = 'then its scripts weigh at most 6 kB, above an empty page and in all';

  for (const { name, path } of templates) {
    test(`when the ${name} is opened, ${then}`, async ({ emptyPage }) => {
      await expectLight(name, await readPage(path), portalUrl(), emptyPage);
    });
  }

  // The only one with a script of its own.
  test(`when a video is opened, ${then}`, async ({ emptyPage, other }) => {
    await expectLight('video', await readPage(talk, other.origin), other.origin, emptyPage);
  });
});

async function expectLight(name: string, page: ReadPage, origin: string, emptyPage: EmptyPage) {
  const weight = await scriptWeight(page.document, async (address) => {
    const { status, body } = await ask(address, { origin });
    expect(status, address).toBe(200);
    return body;
  });
  console.log(`${name}: ${weight} bytes of script, gzipped`);
  expect(weight).toBeLessThanOrEqual(emptyPage.scriptWeight + mostAboveEmpty);
  expect(weight).toBeLessThanOrEqual(mostScript);
  expect(page.answer.body.length).toBeLessThan(mostHtml);
}
