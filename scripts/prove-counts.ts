/** `npm run prove:counts`: crawls a made archive whole, and fails where pages, feeds, sitemap, search and index do not agree. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseEnv } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { contentRepository } from '@/lib/repository/open-repository';
import { site } from '@/lib/site';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { writeCorpus } from './corpus/write-corpus';
import { startProgress } from './progress.mjs';
import { countLists } from './prove/count-lists';
import { crawl } from './prove/crawl';
import { judgeLists, judgePages } from './prove/judge-counts';
import { type PageFacts, pageFacts } from './prove/page-facts';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { buildPortal } from './start/build-portal';
import { buildIsCurrent } from './start/build-stamp';
import { freePort } from './test/free-port.mjs';
import { startPortal } from './test/start-portal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const briefs = 10_000;
/** Shown of a list of faults; the rest is only counted. */
const mostLines = 400;

const over = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => over.abort());

await runScript(async () => {
  const size = z.coerce
    .number()
    .int()
    .min(1)
    .safeParse(process.argv[2] ?? briefs);
  if (!size.success) throw new ScriptProblem('Use it as npm run prove:counts -- [how many files].');
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-counts-'));
  try {
    const broken = await proveCounts(folder, size.data);
    for (const line of broken.slice(0, mostLines)) console.log(`BROKEN ${line}`);
    console.log(
      broken.length === 0 ? 'All counts agree.' : `${broken.length} times they do not agree.`,
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function proveCounts(folder: string, count: number): Promise<string[]> {
  await writeCorpus({ count, folder: path.join(folder, 'content'), seed: '1' });
  if (!buildIsCurrent(root)) await buildPortal(root);
  const port = String(await freePort());
  const variables = {
    PORT: port,
    PORTAL_CONTENT_DIR: path.join(folder, 'content'),
    PORTAL_DATA_DIR: path.join(folder, 'data'),
    PORTAL_SITE_URL: `http://localhost:${port}`,
  };
  const parsed = parseEnv(variables);
  if (!parsed.ok) throw new ScriptProblem(parsed.problem);
  const { env } = parsed;
  await runIndex({ env });
  const portal = await startPortal(root, variables);
  const reader = openReader(indexFile(env));
  const progress = startProgress('Visiting every page');
  try {
    if (!portal.ready) throw new ScriptProblem(portal.output());
    const pages = new Map<string, PageFacts>();
    const { visits, left, sitemap } = await crawl(
      env.siteUrl,
      {
        onVisit: (done, known) => progress.update(`${done} of ${known}`),
        onPage: (at, html) => pages.set(at, pageFacts(html, env.siteUrl + at)),
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
    await portal.stop();
  }
}
