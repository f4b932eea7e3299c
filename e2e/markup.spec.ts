/** The Nu HTML checker finds no error on any template. */
import { expect, test } from '@playwright/test';
import { checkMarkup } from './support/check-markup';
import { readPage } from './support/read-page';
import { templates } from './templates';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test('given every template, when the Nu HTML checker reads it, then it finds no error', async () => {
  const pages = [];
  for (const { name, path } of templates) {
    pages.push({ name, html: (await readPage(path)).answer.body });
  }
  expect(await checkMarkup(pages)).toEqual([]);
});
