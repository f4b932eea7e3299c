/** What is left, and what readers see, when the indexer is killed at any moment of its work. */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Env } from '../env';
import type { ContentRepository } from '../repository/content-repository';
import { contentRepository, repository } from '../repository/open-repository';
import { openReader, openWriter, type Reader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { setMeta } from '../store/meta';
import { seededRandom } from '../view/seeded-random';
import { giveJournal, temporaryEnv } from './content-folder.fixture';
import { EditedArchive, type ShownBriefs } from './edited-archive.fixture';
import { indexContents, withoutHistory } from './index-contents.fixture';
import { bundleIndexing, type Ended, startIndexing } from './indexing-process.fixture';
import { runIndex } from './run-index';

let indexing: Awaited<ReturnType<typeof bundleIndexing>>;
beforeAll(async () => {
  indexing = await bundleIndexing();
});
afterAll(() => indexing.remove());

const siteList = { kind: 'site' } as const;
const wrongList = z.object({ list: z.string() });

/** All briefs as a reader finds them who leafs through the whole site. */
function leafThrough(pages: ContentRepository): ShownBriefs {
  return pages.inOneState(() => {
    const first = pages.findBriefPage(siteList, 1);
    const others = Array.from({ length: (first?.pages ?? 1) - 1 }, (_, at) =>
      pages.findBriefPage(siteList, at + 2),
    );
    const briefs = [first, ...others].flatMap((page) => page?.briefs ?? []);
    expect(briefs).toHaveLength(pages.findListSummary(siteList)?.count ?? -1);
    return briefs.map(({ path, title }): [string, string] => [path, title]).sort();
  });
}

/** Lists that count something else than they show. */
function wrongLists(reader: Reader): string[] {
  return reader
    .all(
      wrongList,
      `SELECT list FROM lists LEFT JOIN keys ON key = list WHERE count <>
         (SELECT count(*) FROM members WHERE members.key = keys.id AND shown = 1)`,
    )
    .map(({ list }) => list);
}

/** As a process sees it that opens the index just now. */
function seenAnew(env: Env): ShownBriefs {
  const reader = openReader(indexFile(env));
  try {
    return reader.snapshot(() => {
      expect(wrongLists(reader)).toEqual([]);
      return leafThrough(contentRepository(reader));
    });
  } finally {
    reader.close();
  }
}

function everyRow(env: Env) {
  const reader = openReader(indexFile(env));
  const contents = withoutHistory(indexContents(reader));
  reader.close();
  return contents;
}

/** Makes the next run make the index anew, beside the one that readers have. */
function giveOtherVersion(env: Env): void {
  const writer = openWriter(indexFile(env));
  setMeta(writer, 'version', '0.0');
  writer.close();
}

async function endAlone(env: Env, killedBefore: number): Promise<Ended> {
  const run = startIndexing(indexing.program, env, killedBefore);
  await run.begin();
  return run.ended;
}

it('leaves readers what they had wherever the placing of a new index is killed', {
  timeout: 60_000,
}, async () => {
  const env = temporaryEnv();
  const archive = new EditedArchive(env, 30, 'placing');
  await runIndex({ env });
  const before = archive.shown();
  archive.edit();
  let killed = 0;
  for (;;) {
    giveOtherVersion(env);
    const { wasKilled, last } = await endAlone(env, killed + 1);
    if (!wasKilled) break;
    killed += 1;
    expect(last).toBe('place');
    expect([before, archive.shown()]).toContainEqual(seenAnew(env));
  }
  // What an earlier one left is removed, the link is made, and takes its place.
  expect(killed).toBe(3);
  expect(seenAnew(env)).toEqual(archive.shown());
});

type Kind = 'whole' | 'amending';
type Kill = { kind: Kind; at: string };

/** Kinds of runs, each with the moments at which one of them must be killed: while it reads, and while it writes. */
const moments: readonly [Kind, RegExp][] = [
  ['whole', /^(?:begun|files)$/],
  ['whole', /^(?:names|briefs|lists|paths)$/],
  ['amending', /^(?:begun|files)$/],
  ['amending', /^(?:names|briefs|lists|paths)$/],
];

/** On a busy machine the fifty fall elsewhere more often: then there are more of them. */
function isAnyMomentMissing(killed: readonly Kill[]): boolean {
  return moments.some(
    ([kind, moment]) => !killed.some((kill) => kill.kind === kind && moment.test(kill.at)),
  );
}

it('is killed fifty times, and no reader notices', { timeout: 300_000 }, async () => {
  const env = temporaryEnv();
  const archive = new EditedArchive(env, 220, 'fifty');
  vi.stubEnv('PORTAL_CONTENT_DIR', env.contentDir);
  vi.stubEnv('PORTAL_DATA_DIR', env.dataDir);
  const random = seededRandom('moments');
  const states = [JSON.stringify(archive.shown())];
  let seen = -1;
  let looks = 0;
  const look = () => {
    if (seen < 0 && !existsSync(indexFile(env))) return;
    // In turns: a process that opens the index now, and one that has had it open all the time.
    looks += 1;
    const shown = looks % 2 === 0 ? seenAnew(env) : leafThrough(repository());
    const state = states.indexOf(JSON.stringify(shown));
    expect(state).toBeGreaterThanOrEqual(Math.max(0, seen));
    seen = state;
  };
  /** How long runs take, in milliseconds: too short a guess grows until one of them is not killed. */
  const lengths = { whole: 800, amending: 300 };
  const killed: Kill[] = [];
  let next = startIndexing(indexing.program, env);
  let kind: Kind = 'whole';
  for (let round = 1; killed.length < 50 || isAnyMomentMissing(killed); round += 1) {
    if (kind === 'amending' && round % 20 === 0) {
      giveOtherVersion(env);
      kind = 'whole';
    }
    const run = next;
    await run.begin();
    const begun = performance.now();
    const timer = setTimeout(() => run.kill(), random() * 1.1 * lengths[kind]);
    next = startIndexing(indexing.program, env);
    let ended: Ended | undefined;
    void run.ended.then((end) => {
      ended = end;
    });
    while (!ended) {
      look();
      await pause(60);
    }
    clearTimeout(timer);
    for (let twice = 0; twice < 2; twice += 1) look();
    if (ended.wasKilled && ended.last !== 'done') {
      killed.push({ kind, at: ended.last });
      lengths[kind] *= 1.05;
    } else {
      lengths[kind] = performance.now() - begun;
      kind = 'amending';
    }
    archive.edit();
    states.push(JSON.stringify(archive.shown()));
  }
  await next.begin();
  expect(await next.ended).toEqual({ wasKilled: false, last: 'done' });
  for (let twice = 0; twice < 2; twice += 1) look();
  expect(seen).toBe(states.length - 1);

  const whole = { ...env, dataDir: `${env.dataDir}-whole` };
  giveJournal(env, whole);
  await runIndex({ env: whole });
  expect(everyRow(env)).toEqual(everyRow(whole));
});
