/** What it costs to tell a reader who has a document already that it did not change, beside sending it. */
import { apiPaths, sitemapPath } from '@/lib/machine-paths';
import { feedPath, href, sitePath } from '@/lib/routes';
import type { Archive } from './archive';
import { withBareServer } from './bare-server';
import { compareConditional, takesGzip } from './compare-conditional';
import { everyPage, pagesOfKind } from './pages';
import { type Portal, withPortal, withRepository } from './portal';
import { amount, atMost, figure, type Row } from './row';
import { median } from './statistics';
import { comparePair } from './wrk';

/** Different briefs that are asked for a first time, and how often one of them is asked for again. */
const firstVisits = 60;
const askedAgain = 300;

/** A word that briefs of the archive hold. */
const searchedFor = 'health';

export async function measureConditional(archive: Archive): Promise<Row[]> {
  const { signal } = archive;
  const briefs = withRepository(archive, (repository) =>
    pagesOfKind(repository, everyPage(repository), 'brief', firstVisits),
  );
  const made = {
    'RSS feed': href(feedPath({ kind: 'front' })),
    'document of the sitemap': href(sitemapPath('briefs-1.xml')),
    'page of the search': `${href(sitePath({ kind: 'search' }))}?q=${searchedFor}`,
    'search as data': `${href(apiPaths.search)}?q=${searchedFor}`,
  };
  return withPortal(archive, {}, async (portal) => {
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(made)) {
      const { ratio, how } = await compareConditional(portal.origin + path, { signal });
      rows.push(atMost(`${name}: conditional request ÷ full one, time`, ratio, '', 0.2, how));
    }
    return [...rows, ...(await briefRows(portal, briefs, signal))];
  });
}

/** A brief is made at its first visit and then kept, so that a full request costs next to nothing as well. */
async function briefRows(
  portal: Portal,
  briefs: readonly string[],
  signal: AbortSignal,
): Promise<Row[]> {
  const gzip = { 'accept-encoding': 'gzip' };
  const first: number[] = [];
  for (const brief of briefs) first.push((await portal.visit(brief, gzip)).milliseconds);
  const [brief = '/'] = briefs;
  const full = await portal.visit(brief, gzip);
  const known = { ...gzip, 'if-none-match': full.etag ?? '' };
  const again: number[] = [];
  for (let at = 0; at < askedAgain; at += 1) {
    again.push((await portal.visit(brief, known)).milliseconds);
  }
  const { bytes } = await portal.visit(brief, known);
  const { ratio, how } = await compareConditional(portal.origin + brief, { signal });
  const asBrowsers = await compareConditional(portal.origin + brief, {
    signal,
    headers: takesGzip,
  });
  const least = await withBareServer((bare) =>
    comparePair(portal.origin + brief, bare, { signal }),
  );
  return [
    atMost(
      'brief: conditional request ÷ first visit, time',
      median(again) / median(first),
      '',
      0.2,
      `${amount(median(again), 'ms')} ÷ ${amount(median(first), 'ms')}, the middle of ${askedAgain} and of ${first.length} different briefs, one at a time`,
    ),
    atMost(
      'brief: conditional request ÷ full one, bytes',
      bytes / full.bytes,
      '',
      0.2,
      `${bytes} ÷ ${full.bytes} bytes with headers, for readers who take gzip`,
    ),
    atMost(
      'brief: conditional request ÷ full one from memory, time',
      ratio,
      '',
      0.2,
      `${how}; of Node’s own server, where it says 304 without any header, it is ${amount(least.ratio, '')}`,
    ),
    figure(
      'the same for readers who take gzip, to whom a page is sent as it is kept',
      asBrowsers.ratio,
      '',
      asBrowsers.how,
    ),
  ];
}
