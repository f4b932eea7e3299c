/** What a page weighs: its scripts stay within what we allow ourselves above an empty page, its HTML within 150 kB. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import { ask } from './support/ask';
import { elements, values } from './support/html-document';
import { readPage } from './support/read-page';
import { templates } from './templates';

/**
 * Bytes, gzipped. An empty page of the framework brings more than 100 kB of its own; ours come without them, and may
 * not bring in all what we allow ourselves above it.
 */
const mostScript = 6_000;
const mostHtml = 150_000;

test.describe('given a template', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is opened, then its scripts together weigh at most 6 kB`, async () => {
      const { answer, document } = await readPage(path);
      const inline = elements(document, 'script')
        .filter(({ attribs }) => attribs['src'] === undefined && attribs['type'] === undefined)
        .map((script) => Buffer.from(DomUtils.textContent(script)));
      const named = new Set([
        ...values(document, 'script', 'src'),
        ...values(document, 'link', 'href', { as: 'script' }),
        ...values(document, 'link', 'href', { rel: 'modulepreload' }),
      ]);
      const files = await Promise.all([...named].map(async (file) => (await ask(file)).body));
      const weight = [...inline, ...files].reduce(
        (sum, script) => sum + gzipSync(script).length,
        0,
      );
      expect(weight).toBeLessThanOrEqual(mostScript);
      expect(answer.body.length).toBeLessThan(mostHtml);
    });
  }
});
