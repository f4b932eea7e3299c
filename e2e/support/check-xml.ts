/** An XML document and a schema → what libxml2 holds against it, one line each. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryPages, validateXML } from 'xmllint-wasm';

const own = (name: string) => fileURLToPath(new URL(`schemas/${name}`, import.meta.url));

/** That of sitemaps.org, which comes with a library that writes sitemaps. */
async function sitemapSchema(): Promise<string> {
  const library = createRequire(import.meta.url).resolve('sitemap');
  const folder = library.slice(0, library.lastIndexOf(`${path.sep}dist${path.sep}`));
  const text = await readFile(path.join(folder, 'schema', 'sitemap.xsd'), 'utf8');
  // Of elements of other languages it wants schemas as well, which it cannot have.
  return text.replaceAll('processContents="strict"', 'processContents="lax"');
}

export async function checkSitemap(xml: string): Promise<string[]> {
  return check(xml, await sitemapSchema(), 'schema');
}

/** `format` is that of a feed. */
export async function checkFeed(xml: string, format: 'atom' | 'rss'): Promise<string[]> {
  return check(xml, await readFile(own(`${format}.rng`), 'utf8'), 'relaxng');
}

async function check(xml: string, schema: string, extension: 'schema' | 'relaxng') {
  const { errors } = await validateXML({
    xml,
    schema,
    extension,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
