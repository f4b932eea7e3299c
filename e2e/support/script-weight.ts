/** What the scripts of a page weigh on their way to a browser of today. */
import { gzipSync } from 'node:zlib';
import { DomUtils } from 'htmlparser2';
import { elements, type HtmlDocument, values } from './html-document';

/** Bytes, each script gzipped by itself. `read` has the script that the page names by this address. */
export async function scriptWeight(
  document: HtmlDocument,
  read: (address: string) => Promise<Buffer>,
): Promise<number> {
  // No browser of today loads a `nomodule` script: counting the framework's would flatter us by 40 kB.
  const scripts = elements(document, 'script').filter(
    ({ attribs }) => attribs['nomodule'] === undefined,
  );
  const inline = scripts
    .filter(({ attribs }) => attribs['src'] === undefined && attribs['type'] === undefined)
    .map((script) => Buffer.from(DomUtils.textContent(script)));
  // A set, for what is preloaded is named again where it runs.
  const named = new Set([
    ...scripts.flatMap(({ attribs }) => attribs['src'] ?? []),
    ...values(document, 'link', 'href', { as: 'script' }),
    ...values(document, 'link', 'href', { rel: 'modulepreload' }),
  ]);
  const files = await Promise.all([...named].map(read));
  return [...inline, ...files].reduce((sum, script) => sum + gzipSync(script).length, 0);
}
