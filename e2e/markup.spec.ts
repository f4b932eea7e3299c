/** Checkers of HTML that others wrote find no error on any template. */
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { checkMarkup } from './support/check-markup';
import { readPage } from './support/read-page';
import { templates } from './templates';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

/** Answers to a form: no template, for each is another page. */
const forms = ['/search', '/feeds/build', '/feeds/build?any=concept:telehealth', '/aliases'];

test('given every template, when checkers of HTML read it, then they find no error', async () => {
  const pages = [];
  for (const { name, path } of templates) {
    pages.push({ name, html: (await readPage(path)).answer.body });
  }
  for (const path of forms) {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 200]);
    pages.push({ name: path.replaceAll(/\W+/g, '-'), html: body });
  }
  expect(await checkMarkup(pages)).toEqual([]);
});

test('given a page with faults, when the checkers read it, then each of them says so', async () => {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A title</title></head>
<body><h1>One</h1><p id="a"><b>Never ended<p id="a">Twice</p><section aria-labelledby="none"></section></body></html>`;
  const held = await checkMarkup([{ name: 'faults', html: Buffer.from(html) }]);
  expect(held).toContainEqual(expect.stringContaining('faults.html: '));
  expect(held).toContainEqual(expect.stringContaining('faults: no-missing-references: '));
});
