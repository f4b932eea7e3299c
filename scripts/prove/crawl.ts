/** Visits every page of a portal as a crawler would: the whole sitemap, and every link of our own that a page shows. */
import http from 'node:http';
import { DomUtils, parseDocument } from 'htmlparser2';
import { slowestList } from './bounds';

export type Visit = {
  path: string;
  status: number;
  isPage: boolean;
  bytes: number;
  /** From the request to the last byte; of a slow page the best of several, for a busy machine makes single ones jump. */
  milliseconds: number;
  /** The page that links to it. */
  from: string;
};

type Answer = { status: number; type: string; body: Buffer; milliseconds: number };

const repeats = 4;

/** `onVisit` is told how many are done and how many are known so far. */
export async function crawl(
  origin: string,
  onVisit: (done: number, known: number) => void,
): Promise<Visit[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const visits: Visit[] = [];
  const known = new Map([['/', '(start)']]);
  const sitemap = await ask(agent, origin, '/sitemap.xml');
  for (const [, loc = ''] of sitemap.body.toString().matchAll(/<loc>([^<]*)<\/loc>/g)) {
    add(known, new URL(loc.replaceAll('&amp;', '&')), origin, 'sitemap.xml');
  }
  // What is found on the way is appended while it is being read.
  for (const [path, from] of known) {
    const first = await ask(agent, origin, path);
    const isPage = first.type.startsWith('text/html');
    const milliseconds = isPage ? await bestTime(agent, origin, path, first) : first.milliseconds;
    visits.push({
      path,
      from,
      isPage,
      milliseconds,
      status: first.status,
      bytes: first.body.length,
    });
    if (isPage) for (const url of links(first.body, origin, path)) add(known, url, origin, path);
    onVisit(visits.length, known.size);
  }
  agent.destroy();
  return visits;
}

async function bestTime(agent: http.Agent, origin: string, path: string, first: Answer) {
  let best = first.milliseconds;
  for (let again = 0; again < repeats && best > slowestList; again += 1) {
    best = Math.min(best, (await ask(agent, origin, path)).milliseconds);
  }
  return best;
}

function add(known: Map<string, string>, url: URL, origin: string, from: string): void {
  const path = url.pathname + url.search;
  if (url.origin === origin && !known.has(path)) known.set(path, from);
}

/** Links that a crawler follows: of pages that may be indexed, and not those it is asked to leave. */
function links(body: Buffer, origin: string, path: string): URL[] {
  const document = parseDocument(body.toString());
  const named = (name: string) => DomUtils.getElementsByTagName(name, document);
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
