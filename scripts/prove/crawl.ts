/** Visits every page of a portal as a crawler would: the whole sitemap, and every link of our own that a page shows. */
import http from 'node:http';
import { DomUtils, parseDocument } from 'htmlparser2';
import { seededRandom } from '@/lib/view/seeded-random';
import { slowestList } from './bounds';
import { sitemapLocations } from './sitemap-locations';

/** A page as the parser gives it. */
export type Page = ReturnType<typeof parseDocument>;

export type Visit = {
  path: string;
  status: number;
  isPage: boolean;
  bytes: number;
  /** From the request to the last byte. */
  milliseconds: number;
  /** The page that links to it. */
  from: string;
};

type Answer = { status: number; type: string; body: Buffer; milliseconds: number };

export type Crawl = {
  visits: Visit[];
  /** Addresses that were found and never asked for: time was up. */
  left: number;
  /** Paths that the sitemap names. */
  sitemap: string[];
};

export type CrawlHearing = {
  /** How many addresses are done, and how many are known so far. */
  onVisit: (done: number, known: number) => void;
  /** Each page, as it was parsed. */
  onPage?: (path: string, page: Page) => void;
};

/**
 * Visits in an order that is mixed, and the same each time, so that a crawl that is cut short has seen something of
 * everything. `end` cuts it short.
 */
export async function crawl(
  origin: string,
  { onVisit, onPage }: CrawlHearing,
  end: AbortSignal,
): Promise<Crawl> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const visits: Visit[] = [];
  const frontier = new Frontier(origin);
  const sitemap = await readSitemap(agent, origin);
  for (const url of sitemap) frontier.add(url, 'sitemap.xml');
  while (!end.aborted) {
    const next = frontier.take();
    if (!next) break;
    const { path, from } = next;
    const { status, type, body, milliseconds } = await ask(agent, origin, path);
    const isPage = type.startsWith('text/html');
    visits.push({ path, from, isPage, milliseconds, status, bytes: body.length });
    if (isPage) {
      const page = parseDocument(body.toString());
      for (const url of links(page, origin, path)) frontier.add(url, path);
      onPage?.(path, page);
    }
    onVisit(visits.length, visits.length + frontier.left());
  }
  agent.destroy();
  return { visits, left: frontier.left(), sitemap: sitemap.map(({ pathname }) => pathname) };
}

/** Of all documents that the index names but that of news, which repeats the others. */
async function readSitemap(agent: http.Agent, origin: string): Promise<URL[]> {
  const read = async (path: string) => {
    const { body } = await ask(agent, origin, path);
    return sitemapLocations(body.toString()).map((address) => new URL(address));
  };
  const urls: URL[] = [];
  for (const { pathname } of await read('/sitemap.xml')) {
    if (!pathname.endsWith('/news.xml')) urls.push(...(await read(pathname)));
  }
  return urls;
}

const rounds = 4;

/**
 * Asks again for what was slow, for a busy machine makes single answers jump, and gives each its best time.
 * The portal must keep too few pages for any of these to come from its cache.
 */
export async function askSlowAgain<Slow extends Visit>(
  origin: string,
  visits: readonly Slow[],
  isTimed: (visit: Slow) => boolean,
  end: AbortSignal,
): Promise<Slow[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const best = new Map(visits.map((visit) => [visit.path, visit.milliseconds]));
  for (let round = 0; round < rounds; round += 1) {
    for (const visit of visits.filter(isTimed)) {
      const known = best.get(visit.path) ?? 0;
      if (known <= slowestList || end.aborted) continue;
      const { milliseconds } = await ask(agent, origin, visit.path);
      best.set(visit.path, Math.min(known, milliseconds));
    }
  }
  agent.destroy();
  return visits.map((visit) => ({ ...visit, milliseconds: best.get(visit.path) ?? 0 }));
}

/** Every list has a feed, or several, all made the same way: one in ten is asked for. */
const feedsPerVisit = 10;
const feedName = /\.(?:xml|json|ics)$/;

class Frontier {
  readonly #known = new Set(['/']);
  readonly #feeds = new Set<string>();
  readonly #waiting = [{ path: '/', from: '(start)' }];
  readonly #random = seededRandom('crawl');

  constructor(readonly origin: string) {}

  add(url: URL, from: string): void {
    const path = url.pathname + url.search;
    if (url.origin !== this.origin || this.#known.has(path)) return;
    this.#known.add(path);
    if (feedName.test(url.pathname)) this.#feeds.add(path);
    if (this.#feeds.has(path) && this.#feeds.size % feedsPerVisit !== 1) return;
    this.#waiting.push({ path, from });
  }

  /** Any of those that wait, which then waits no more. */
  take(): { path: string; from: string } | undefined {
    const at = Math.floor(this.#random() * this.#waiting.length);
    const last = this.#waiting.pop();
    const taken = this.#waiting[at];
    if (!last || !taken) return last;
    this.#waiting[at] = last;
    return taken;
  }

  left(): number {
    return this.#waiting.length;
  }
}

/** Links that a crawler follows: of pages that may be indexed, and not those it is asked to leave. */
function links(page: Page, origin: string, path: string): URL[] {
  const named = (name: string) => DomUtils.getElementsByTagName(name, page);
  const isHidden = named('meta').some(
    ({ attribs }) => attribs['name'] === 'robots' && attribs['content']?.includes('noindex'),
  );
  if (isHidden) return [];
  return [...named('a'), ...named('link')].flatMap(({ attribs }) => {
    const { href, rel = '' } = attribs;
    if (href === undefined || rel.includes('nofollow') || rel.includes('preconnect')) return [];
    return URL.canParse(href, origin + path) ? [new URL(href, origin + path)] : [];
  });
}

function ask(agent: http.Agent, origin: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.get(origin + path, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - started,
        }),
      );
    });
    request.on('error', reject);
  });
}
