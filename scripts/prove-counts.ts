/** `npm run prove:counts`: crawls a made archive whole, and fails where pages, feeds, sitemap, search and index do not agree. */
import { z } from 'zod';
import { runIndex } from '@/lib/indexer/run-index';
import { contentRepository } from '@/lib/repository/open-repository';
import { site } from '@/lib/site';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { startProgress } from './progress.mjs';
import { countLists } from './prove/count-lists';
import { crawl } from './prove/crawl';
import { judgeLists, judgePages } from './prove/judge-counts';
import { type MadeArchive, withMadeArchive, withPortal } from './prove/made-archive';
import { type PageFacts, pageFacts } from './prove/page-facts';
import { tellFaults } from './prove/tell-faults';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

const briefs = 10_000;

const over = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => over.abort());

await runScript(async () => {
  const size = z.coerce
    .number()
    .int()
    .min(1)
    .safeParse(process.argv[2] ?? briefs);
  if (!size.success) throw new ScriptProblem('Use it as npm run prove:counts -- [how many files].');
  const broken = await withMadeArchive(size.data, {}, async (archive) => {
    await runIndex({ env: archive.env });
    return withPortal(archive, () => proveCounts(archive));
  });
  return tellFaults(broken, 'All counts agree.', 'times they do not agree.');
});

async function proveCounts({ env }: MadeArchive): Promise<string[]> {
  const reader = openReader(indexFile(env));
  const progress = startProgress('Visiting every page');
  try {
    const pages = new Map<string, PageFacts>();
    const { visits, left, sitemap } = await crawl(
      env.siteUrl,
      {
        onVisit: (done, known) => progress.update(`${done} of ${known}`),
        onPage: (at, page) => pages.set(at, pageFacts(page, env.siteUrl + at)),
      },
      over.signal,
    );
    if (left > 0) throw new ScriptProblem('Stopped before its end: nothing is proved.');
    progress.update('asking feeds and search');
    const lists = await countLists(env.siteUrl, contentRepository(reader), pages);
    progress.clear();
    console.log(
      `${visits.length} answers, ${sitemap.length} addresses in the sitemap, ${lists.length} lists of briefs.`,
    );
    return [
      ...visits.flatMap(({ path: at, status, from }) =>
        status === 200 ? [] : [`${at} answers ${status} (found on ${from})`],
      ),
      ...judgePages(pages, sitemap),
      ...judgeLists(lists, site.feedSize),
    ];
  } finally {
    progress.clear();
    reader.close();
  }
}
