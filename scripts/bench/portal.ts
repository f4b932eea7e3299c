/** A portal on an archive, started as a reader of the README would start it. */

import type { ContentRepository } from '@/lib/repository/content-repository';
import { contentRepository } from '@/lib/repository/open-repository';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { ScriptProblem } from '../script-problem';
import { freePort } from '../test/free-port.mjs';
import { startPortal } from '../test/start-portal.mjs';
import type { Archive } from './archive';
import { processTree } from './process-tree';
import { until } from './until';
import { type Visit, visit } from './visit';

export type Portal = {
  origin: string;
  /** `path` as it stands in a link. Rejects when measuring is to end. */
  visit: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Visit>;
  /** From the start of the process to the first whole front page. */
  secondsToFirstPage: number;
  /** The processes that answer readers, without the one that watches the content. */
  webProcesses: () => number[];
  output: () => string;
};

/** Longest time for an index from nothing and a start. */
const patience = 3600;

/** What hears of changes of the content is a process of its own as well (`scripts/start/watch-folder.mjs`). */
function isNoListener(command: string): boolean {
  return !command.includes('watch-folder.mjs');
}

/** `variables` is added to its environment. The portal is stopped whatever happens. */
export async function withPortal<Result>(
  archive: Archive,
  variables: Record<string, string>,
  work: (portal: Portal) => Promise<Result>,
): Promise<Result> {
  const { root, signal } = archive;
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const env = { ...portalVariables(archive), PORT: port, PORTAL_SITE_URL: origin, ...variables };
  signal.throwIfAborted();
  const started = performance.now();
  const starting = startPortal(root, env);
  const given = new AbortController();
  const answering = until('the portal shows its front page', () => answers(origin), {
    seconds: patience,
    every: 5,
    signal: AbortSignal.any([signal, given.signal]),
  }).then(() => (performance.now() - started) / 1000);
  // Nobody waits for it when the portal ends early.
  answering.catch(() => {});
  const portal = await starting;
  try {
    if (!portal.ready) throw new ScriptProblem(portal.output());
    return await work({
      origin,
      // A portal that stops still answers on a connection that is in use.
      visit: (path, headers) => {
        signal.throwIfAborted();
        return visit(origin, path, headers);
      },
      secondsToFirstPage: await answering,
      webProcesses: () => processTree(portal.pid ?? 0, isNoListener).slice(1),
      output: portal.output,
    });
  } finally {
    given.abort();
    await portal.stop();
  }
}

export function portalVariables({ contentDir, dataDir }: Archive): Record<string, string> {
  return { PORTAL_CONTENT_DIR: contentDir, PORTAL_DATA_DIR: dataDir };
}

/** Asks the index directly, as the pages do. */
export function withRepository<Result>(
  archive: Archive,
  work: (repository: ContentRepository) => Result,
): Result {
  const reader = openReader(indexFile(archive));
  try {
    return work(contentRepository(reader));
  } finally {
    reader.close();
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await visit(origin, '/')).status === 200;
  } catch {
    return false;
  }
}
