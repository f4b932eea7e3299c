/** `npm run prove:sitemap`: reads the sitemap of a small archive and of a million briefs, and fails when that takes more memory. */
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { openWriter } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { ownBytes, processTree } from './bench/process-tree';
import { startProgress } from './progress.mjs';
import { withMadeArchive, withPortal } from './prove/made-archive';
import { sitemapLocations } from './prove/sitemap-locations';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

const documents = 1_000;
const million = 1_000_000;
/** By how many megabytes the most memory of both may differ: garbage is not collected at the same moments. */
const tolerance = 64;

const countRow = z.object({ briefs: z.number() });

await runScript(async () => {
  if (process.platform !== 'linux')
    throw new ScriptProblem('Memory is read from /proc: use Linux.');
  const few = await readWhole(documents);
  const many = await readWhole(million);
  console.table({ few, many });
  const more = many.megabytes - few.megabytes;
  console.log(`${more} MB more for a thousand times as many addresses.`);
  return more <= tolerance ? 0 : 1;
});

type Reading = { addresses: number; documents: number; megabytes: number; seconds: number };

/** Of an archive with `briefs`, most of which are rows alone. */
async function readWhole(briefs: number): Promise<Reading> {
  const progress = startProgress(`Reading the sitemap of ${briefs.toLocaleString('en')} briefs`);
  try {
    return await withMadeArchive(documents, {}, async (archive) => {
      const { env } = archive;
      await runIndex({ env });
      multiplyBriefs(env, briefs);
      return await withPortal(archive, async (launcher) => {
        const started = performance.now();
        const read = await readAll(env.siteUrl, launcher, (done) =>
          progress.update(`${done} documents`),
        );
        const seconds = Math.round((performance.now() - started) / 1000);
        return { ...read, seconds };
      });
    });
  } finally {
    progress.clear();
  }
}

/** Puts copies of the briefs behind them, under paths of their own: the sitemap asks for no more than these rows. */
function multiplyBriefs(env: Env, wanted: number): void {
  const writer = openWriter(indexFile(env));
  try {
    writer.run('PRAGMA foreign_keys = OFF');
    const copy = writer.prepare(
      `WITH RECURSIVE
         copies (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM copies WHERE i < CAST(?1 AS INTEGER)),
         own AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY n) AS place, max(n) OVER () AS last FROM briefs)
       INSERT INTO briefs (n, file, path, section, story, sort, modified, updated, headline, summary, detail)
       SELECT last + i * 1000000 + place, file + i * 1000000, path || '-' || i, section, last + i * 1000000 + place, sort,
         modified, updated, headline, summary, detail
       FROM copies CROSS JOIN own`,
    );
    const own = writer.first(countRow, 'SELECT count(*) AS briefs FROM briefs')?.briefs ?? 1;
    const copies = Math.ceil(wanted / own) - 1;
    if (copies > 0) writer.transaction(() => copy(copies));
    writer.checkpoint();
  } finally {
    writer.close();
  }
}

/**
 * Again and again until as many addresses were read of either archive, for both leave as much garbage then. `megabytes` is the
 * most that the web process held.
 */
async function readAll(
  origin: string,
  launcher: number,
  onDocument: (done: number) => void,
): Promise<Omit<Reading, 'seconds'>> {
  let [addresses, documents, most] = [0, 0, 0];
  while (addresses < million) {
    for (const url of await locations(`${origin}/sitemap.xml`)) {
      addresses += (await locations(url)).length;
      documents += 1;
      onDocument(documents);
      const [, ...children] = processTree(launcher);
      most = Math.max(most, ...children.map(ownBytes));
    }
  }
  return { addresses, documents, megabytes: Math.round(most / 1024 / 1024) };
}

async function locations(url: string): Promise<string[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new ScriptProblem(`${url} answers ${answer.status}.`);
  return sitemapLocations(await answer.text());
}
