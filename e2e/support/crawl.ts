/** Follows every link of a portal, as a crawler that runs no script would. */
import { ask } from './ask';
import { type HtmlDocument, parseHtml, values } from './html-document';

export type Crawl = {
  /** Of every path of ours that any page links to, as first answered: no redirect is followed. */
  statuses: Map<string, number>;
  /** Bytes of each page. */
  sizes: Map<string, number>;
  outward: Set<string>;
  /** Pages that a search engine may show, by their own address. */
  indexed: Set<string>;
  twiceUsedIds: string[];
};

/** Each preview picture takes a tenth of a second to draw: only every `eachPreview`th is asked for. */
export async function crawl(start: string, origin: string, eachPreview = 1): Promise<Crawl> {
  const found: Crawl = {
    statuses: new Map(),
    sizes: new Map(),
    outward: new Set(),
    indexed: new Set(),
    twiceUsedIds: [],
  };
  const waiting = [start];
  let previews = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.statuses.has(path)) continue;
    const { status, headers, text, body } = await ask(path, { origin });
    found.statuses.set(path, status);
    if (!headers['content-type']?.startsWith('text/html')) continue;
    found.sizes.set(path, body.length);
    const document = parseHtml(text);
    if (isIndexed(document, `${origin}${path}`)) found.indexed.add(path);
    found.twiceUsedIds.push(...doubled(values(document, '*', 'id')).map((id) => `${path}#${id}`));
    previews += 1;
    if (previews % eachPreview === 0)
      waiting.push(...previewsOf(document).map((url) => new URL(url).pathname));
    const narrowing = nofollow(document, `${origin}${path}`);
    for (const url of addresses(document, `${origin}${path}`)) {
      if (narrowing.has(url.href)) continue;
      if (url.origin === origin) waiting.push(`${url.pathname}${url.search}`);
      else found.outward.add(url.href);
    }
  }
  return found;
}

/** What calls itself by another address is shown under that. */
function isIndexed(document: HtmlDocument, url: string): boolean {
  const [robots] = values(document, 'meta', 'content', { name: 'robots' });
  const [canonical] = values(document, 'link', 'href', { rel: 'canonical' });
  return robots === 'index, follow' && canonical !== undefined && new URL(canonical).href === url;
}

/** Links that narrow a list: their combinations are more than anyone could walk (e2e/facets.spec.ts follows some). */
function nofollow(document: HtmlDocument, base: string): Set<string> {
  const links = values(document, 'a', 'href', { rel: 'nofollow' });
  return new Set(links.map((link) => new URL(link, base).href));
}

function addresses(document: HtmlDocument, base: string): URL[] {
  const written = [
    ...['a', 'link'].flatMap((name) => values(document, name, 'href')),
    ...['img', 'script'].flatMap((name) => values(document, name, 'src')),
    ...values(document, 'img', 'srcset').flatMap((set) => set.split(/\s+\S+,?\s*/).filter(Boolean)),
  ];
  return written.map((address) => new URL(address, base));
}

function previewsOf(document: HtmlDocument): string[] {
  return values(document, 'meta', 'content', { property: 'og:image' });
}

function doubled(ids: string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
