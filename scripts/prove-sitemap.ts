/** `npm run prove:sitemap`: reads the sitemap of a small archive and of a million briefs, and fails when that takes more memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Env, parseEnv } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { openWriter } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { processTree, residentBytes } from './bench/process-tree';
import { writeCorpus } from './corpus/write-corpus';
import { startProgress } from './progress.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { buildPortal } from './start/build-portal';
import { buildIsCurrent } from './start/build-stamp';
import { freePort } from './test/free-port.mjs';
import { startPortal } from './test/start-portal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = 1_000;
const million = 1_000_000;
/** By how much the most memory of both may differ: two runs of the same differ by a third of it. */
const tolerance = 50;

await runScript(async () => {
  if (process.platform !== 'linux')
    throw new ScriptProblem('Memory is read from /proc: use Linux.');
  if (!buildIsCurrent(root)) await buildPortal(root);
  const few = await readWhole(documents);
  const many = await readWhole(million);
  console.table({ few, many });
  const more = many.megabytes - few.megabytes;
  console.log(`${more} MB more for ${many.addresses - few.addresses} more addresses.`);
  return more <= tolerance && many.addresses >= million ? 0 : 1;
});

type Reading = { addresses: number; documents: number; megabytes: number; seconds: number };

/** Of an archive with `briefs`, most of which are rows alone. */
async function readWhole(briefs: number): Promise<Reading> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-sitemap-'));
  const progress = startProgress(`Reading the sitemap of ${briefs.toLocaleString('en')} briefs`);
  try {
    const port = String(await freePort());
    const variables = {
      PORT: port,
      PORTAL_CONTENT_DIR: path.join(folder, 'content'),
      PORTAL_DATA_DIR: path.join(folder, 'data'),
      PORTAL_SITE_URL: `http://localhost:${port}`,
    };
    await writeCorpus({ count: documents, folder: variables.PORTAL_CONTENT_DIR, seed: '1' });
    const parsed = parseEnv(variables);
    if (!parsed.ok) throw new ScriptProblem(parsed.problem);
    await runIndex({ env: parsed.env });
    multiplyBriefs(parsed.env, briefs);
    const portal = await startPortal(root, variables);
    try {
      if (!portal.ready) throw new ScriptProblem(portal.output());
      const started = performance.now();
      const { megabytes, ...read } = await readAll(parsed.env.siteUrl, portal.pid ?? 0, (done) =>
        progress.update(`${done} documents`),
      );
      const seconds = Math.round((performance.now() - started) / 1000);
      return { ...read, megabytes, seconds };
    } finally {
      await portal.stop();
    }
  } finally {
    progress.clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts copies of the briefs behind them, under paths of their own: the sitemap asks for no more than these rows. */
function multiplyBriefs(env: Env, wanted: number): void {
  const writer = openWriter(indexFile(env));
  try {
    writer.run('PRAGMA foreign_keys = OFF');
    writer.transaction(() => {
      const copy = writer.prepare(
        `INSERT INTO briefs (n, file, path, section, story, sort, modified, updated, headline, summary, detail)
         SELECT n + ?1 * step, file + ?1 * 1000000, path || '-' || ?1, section, n + ?1 * step, sort, modified, updated,
           headline, summary, detail
         FROM briefs, (SELECT max(n) + 1 AS step FROM briefs) WHERE file <= 1000000`,
      );
      for (let copies = 1; copies * documents < wanted; copies += 1) copy(copies);
    });
    writer.checkpoint();
  } finally {
    writer.close();
  }
}

/** Twice, so that memory that is not given back shows; `megabytes` is the most that the web process held. */
async function readAll(
  origin: string,
  launcher: number,
  onDocument: (done: number) => void,
): Promise<Omit<Reading, 'seconds'>> {
  let [addresses, documents, most] = [0, 0, 0];
  for (const round of [1, 2]) {
    for (const url of await locations(`${origin}/sitemap.xml`)) {
      const found = await locations(url);
      if (round === 1) addresses += found.length;
      documents += 1;
      onDocument(documents);
      const [, ...children] = processTree(launcher);
      most = Math.max(most, ...children.map((pid) => residentBytes([pid])));
    }
  }
  return { addresses, documents, megabytes: Math.round(most / 1024 / 1024) };
}

async function locations(url: string): Promise<string[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new ScriptProblem(`${url} answers ${answer.status}.`);
  return [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
}
