/** Brings the index up to date whenever the content folder changes, so that an edit is live without a command. */
import { realpathSync } from 'node:fs';
import type { Refusal } from '@/lib/domain/finding';
import type { Env } from '@/lib/env';
import { IndexProblem } from '@/lib/indexer/index-problem';
import type { IndexReport } from '@/lib/indexer/index-report';
import { ContentLooks } from '@/lib/indexer/look';
import { ReadAhead } from '@/lib/indexer/read-ahead';
import { runIndex } from '@/lib/indexer/run-index';
import { indexFile } from '@/lib/store/index-file';
import { Batch } from './batch';
import { ChangeHints } from './change-hints';
import { FolderWatch } from './folder-watch';
import { Grace } from './grace';
import { NewRefusals } from './new-refusals';
import { WatchKeeper } from './watch-keeper';

export type ContentWatch = { stop(): Promise<void> };

type Hearing = {
  /** What is refused already, as whoever watches knows. */
  told: readonly Refusal[];
  /** After each run that found something new. */
  onPublished: (report: IndexReport) => void;
  /** Of each document that is refused since the last run. */
  onRefused: (refusal: Refusal) => void;
  /** Of each document that stays as it was for a while, for it may be half written. */
  onHeld: (refusal: Refusal) => void;
  /** What keeps changes from being published, as one sentence; once until a run succeeds again. */
  onProblem: (sentence: string) => void;
};

/**
 * Watches by what the system tells of changes, and looks every `env.pollSeconds` as well where that is not 0: folders
 * of a network tell nothing. What readers see stays as it was while the content cannot be read.
 */
export async function watchContent(
  env: Env,
  { told, onPublished, onRefused, onHeld, onProblem }: Hearing,
): Promise<ContentWatch> {
  let lastProblem: string | undefined;
  const note = new WatchKeeper(indexFile(env));
  const looks = new ContentLooks(realpathSync(env.contentDir));
  const ahead = new ReadAhead(looks);
  const hints = new ChangeHints();
  const refusals = new NewRefusals(told);
  const grace = new Grace(onHeld);
  let graceOver: NodeJS.Timeout | undefined;
  const update = async () => {
    note.begun();
    hints.add(grace.begin());
    const isAnything = await folder.renew();
    const [files, read] = [hints.take(isAnything), ahead.take()];
    try {
      const look = looks.look(files);
      const report = await runIndex({ env, look, holdBack: grace.holds, ahead: read });
      note.published();
      lastProblem = undefined;
      clearTimeout(graceOver);
      const due = grace.end();
      if (due !== undefined) graceOver = setTimeout(() => changed([]), due);
      if (report.changed + report.removed > 0) onPublished(report);
      for (const refusal of refusals.among(report.refused)) onRefused(refusal);
    } catch (problem) {
      const sentence = sentenceOf(problem);
      note.failed(sentence);
      looks.forget();
      if (sentence !== lastProblem) onProblem(sentence);
      lastProblem = sentence;
    } finally {
      await read?.pool.stop();
    }
  };
  const batch = new Batch(update);
  const changed = (files?: string[]) => {
    hints.add(files);
    note.noticed();
    batch.changed(files?.length ?? 1);
    ahead.hear(files ?? []);
  };
  // The index may lie inside the content folder, and changes with each run.
  const ignore = [realpathSync(env.dataDir), '.git', 'node_modules'];
  const folder = new FolderWatch(realpathSync(env.contentDir), ignore, {
    onChange: changed,
    onProblem: (problem) => {
      const sentence = unwatched(problem);
      if (env.pollSeconds === 0) note.blinded(sentence);
      onProblem(sentence);
    },
  });
  await folder.renew();
  const poll =
    env.pollSeconds > 0 ? setInterval(() => changed(), env.pollSeconds * 1000) : undefined;
  // What changed between the first run and now was told to nobody.
  changed();
  return {
    async stop() {
      clearInterval(poll);
      clearTimeout(graceOver);
      folder.end();
      await batch.end();
      await ahead.stop();
      note.end();
    },
  };
}

/** The portal serves all the same. */
function unwatched(problem: unknown): string {
  return `Changes of the content folder are not seen (${messageOf(problem)}): set PORTAL_POLL_SECONDS, or run npm run index after an edit.`;
}

function sentenceOf(problem: unknown): string {
  if (problem instanceof IndexProblem) return problem.message;
  return `The content could not be indexed: ${messageOf(problem)}.`;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
