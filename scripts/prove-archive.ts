/** `npm run prove:archive`: indexes 4,000 mixed documents from nothing, visits every page, and fails when a bound is broken. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { contentRepository } from '@/lib/repository/open-repository';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { startProgress } from './progress.mjs';
import { files, slowestIndex } from './prove/bounds';
import { askSlowAgain, crawl } from './prove/crawl';
import { isList, judgeVisits } from './prove/judge-visits';
import { kindOfPage } from './prove/kind-of-page';
import { withMadeArchive, withPortal } from './prove/made-archive';
import { tellFaults } from './prove/tell-faults';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

/** Next to no memory for pages: each visit is a first one, so that a slow one can be repeated. */
const variables = { PORTAL_PAGE_CACHE_MB: '1', PORTAL_PAGE_CACHE_DISK_MB: '0' };

/** A proof that is told to stop leaves neither a portal nor a folder behind. */
const over = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => over.abort());

await runScript(async () => {
  const { count, minutes } = options();
  try {
    const broken = await withMadeArchive(count, variables, async (archive) => [
      ...(await proveIndex(archive.env, count)),
      ...(await withPortal(archive, () => provePages(archive.env, minutes))),
    ]);
    if (over.signal.aborted) throw stopped();
    return tellFaults(broken, 'Every bound is held.', 'bounds are broken.');
  } catch (problem) {
    // The portal may have been told to stop as well, and have answered no more.
    throw over.signal.aborted ? stopped() : problem;
  }
});

function stopped(): ScriptProblem {
  return new ScriptProblem('Stopped before its end: nothing is proved.');
}

function options() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { minutes: { type: 'string', default: '120' } },
    });
    const numberSchema = z.coerce.number().int().min(1);
    const count = numberSchema.parse(positionals[0] ?? files);
    return { count, minutes: numberSchema.parse(values.minutes) };
  } catch {
    throw new ScriptProblem('Use it as npm run prove:archive -- [how many files] [--minutes 120].');
  }
}

async function proveIndex(env: Env, count: number): Promise<string[]> {
  const before = process.cpuUsage();
  const { found, accepted, refused, findings, seconds } = await runIndex({ env });
  const { user, system } = process.cpuUsage(before);
  const work = ((user + system) / 1e6).toFixed(1);
  console.log(
    `${found} found = ${accepted} accepted + ${refused.length} refused; ${findings} findings; ` +
      `${seconds.toFixed(1)} s from nothing, ${work} s of work of the processor.`,
  );
  const again = await runIndex({ env });
  console.log(`Once more, unchanged: ${again.seconds.toFixed(2)} s.`);
  return [
    ...(found === count ? [] : [`${count} files were written, ${found} found`]),
    ...(found === accepted + refused.length ? [] : ['a file is neither accepted nor refused']),
    ...(again.changed + again.removed === 0 ? [] : ['a second run changes something']),
    ...(seconds <= slowestIndex ? [] : [`the index took ${seconds.toFixed(1)} s`]),
  ];
}

async function provePages(env: Env, minutes: number): Promise<string[]> {
  const progress = startProgress('Visiting every page');
  const reader = openReader(indexFile(env));
  try {
    const end = AbortSignal.any([over.signal, AbortSignal.timeout(minutes * 60_000)]);
    const { visits, left } = await crawl(
      env.siteUrl,
      { onVisit: (done, known) => progress.update(`${done} of ${known}`) },
      end,
    );
    if (over.signal.aborted) return [];
    progress.clear();
    const repository = contentRepository(reader);
    const found = visits.map((visit) => ({ ...visit, kind: kindOfPage(repository, visit.path) }));
    const judged = await askSlowAgain(env.siteUrl, found, isList, over.signal);
    const { table, slowest, broken } = judgeVisits(judged);
    console.table(table);
    console.log(['Slowest lists:', ...slowest].join('\n'));
    return [
      ...broken,
      ...(left === 0 ? [] : [`${left} addresses were not visited within ${minutes} minutes`]),
    ];
  } finally {
    progress.clear();
    reader.close();
  }
}
