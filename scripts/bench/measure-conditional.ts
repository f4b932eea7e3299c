/** What it costs to tell a reader who has a document already that it did not change, beside sending it. */

import { sitemapPath } from '@/lib/machine-paths';
import { feedPath, href } from '@/lib/routes';
import type { Archive } from './archive';
import { everyPage, pagesOfKind } from './pages';
import { withPortal, withRepository } from './portal';
import { amount, atMost, type Row } from './row';
import { median } from './statistics';
import { comparePair, loadWords } from './wrk';

export async function measureConditional(archive: Archive): Promise<Row[]> {
  const [brief = '/'] = withRepository(archive, (repository) =>
    pagesOfKind(repository, everyPage(repository), 'brief', 1),
  );
  const documents = {
    'RSS feed': href(feedPath({ kind: 'front' })),
    'document of the sitemap': href(sitemapPath('briefs-1.xml')),
    brief,
  };
  return withPortal(archive, {}, async ({ origin }) => {
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(documents)) {
      rows.push(await compare(name, origin + path, archive.signal));
    }
    return rows;
  });
}

async function compare(name: string, address: string, signal: AbortSignal): Promise<Row> {
  const whole = await fetch(address, { signal });
  const [tag, bytes] = [whole.headers.get('etag') ?? '', (await whole.text()).length];
  const { own, peer, ratio } = await comparePair(address, address, {
    signal,
    peerHeaders: [`If-None-Match: ${tag}`],
  });
  return atMost(
    `${name}: conditional request ÷ full one, time`,
    ratio,
    '',
    0.2,
    `${amount(median(own), '1/s')} full, of ${bytes} characters, ${amount(median(peer), '1/s')} conditional; ${loadWords}`,
  );
}
