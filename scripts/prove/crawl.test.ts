import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askSlowAgain, crawl } from './crawl';

const html = (body: string, robots = 'index') =>
  `<!doctype html><meta name="robots" content="${robots}">${body}`;

const never = new AbortController().signal;

const pages: Record<string, string> = {
  '/': html('<a href="/listed">one</a> <a href="/unlisted?type=news#x">two</a>'),
  '/listed': html('<a href="/broken">x</a> <a rel="nofollow" href="/left-out">y</a>'),
  '/in-sitemap-only': html('<a href="https://elsewhere.example/">x</a>'),
  '/unlisted?type=news': html('<a href="/behind-noindex">z</a>', 'noindex, follow'),
};

/** Answers as a portal would, and keeps what it was asked for. */
async function startSite() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/sitemap.xml') {
      response.end(`<loc>${origin}/sitemaps/a.xml</loc><loc>${origin}/sitemaps/news.xml</loc>`);
      return;
    }
    if (path === '/sitemaps/a.xml') {
      response.end(`<loc>${origin}/listed</loc><loc>${origin}/in-sitemap-only</loc>`);
      return;
    }
    response.statusCode = path in pages ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[path] ?? html('nothing'));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.close();
  });
  const origin = `http://localhost:${portOf(server.address())}`;
  return { origin, asked };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return address.port;
}

describe('crawl', () => {
  it('visits the sitemap and every link a crawler may follow, once', async () => {
    const { origin } = await startSite();
    const told: string[] = [];
    const onPage = (path: string) => told.push(path);
    const { visits, left, sitemap } = await crawl(origin, { onVisit: () => {}, onPage }, never);
    const seen = visits.map(({ path, status, from }) => [path, status, from]).sort();
    expect(seen).toEqual([
      ['/', 200, '(start)'],
      ['/broken', 404, '/listed'],
      ['/in-sitemap-only', 200, 'sitemap.xml'],
      ['/listed', 200, 'sitemap.xml'],
      ['/unlisted?type=news', 200, '/'],
    ]);
    expect(left).toBe(0);
    expect(sitemap).toEqual(['/listed', '/in-sitemap-only']);
    expect(told.toSorted()).toEqual(seen.map(([path]) => path));
  });

  it('says how much is left when it is cut short', async () => {
    const { origin } = await startSite();
    const { visits, left } = await crawl(origin, { onVisit: () => {} }, AbortSignal.abort());
    expect({ visits, left }).toEqual({ visits: [], left: 3 });
  });
});

describe('askSlowAgain', () => {
  it('asks again only for what is timed and was slow, and keeps the best', async () => {
    const { origin, asked } = await startSite();
    const visit = { status: 200, isPage: true, bytes: 1, from: '/' };
    const again = await askSlowAgain(
      origin,
      [
        { ...visit, path: '/listed', milliseconds: 60_000 },
        { ...visit, path: '/', milliseconds: 99 },
        { ...visit, path: '/brief', milliseconds: 70_000 },
      ],
      ({ path }) => path !== '/brief',
      never,
    );
    expect(new Set(asked)).toEqual(new Set(['/listed']));
    const [listed, front, brief] = again.map(({ milliseconds }) => milliseconds);
    expect([front, brief]).toEqual([99, 70_000]);
    expect(listed).toBeLessThan(60_000);
  });
});
