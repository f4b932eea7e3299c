/** A made archive in a folder of its own, and the portal that serves it, for as long as a proof needs them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Env, parseEnv } from '@/lib/env';
import { writeCorpus } from '../corpus/write-corpus';
import { ScriptProblem } from '../script-problem';
import { buildPortal } from '../start/build-portal';
import { buildIsCurrent } from '../start/build-stamp';
import { freePort } from '../test/free-port.mjs';
import { startPortal } from '../test/start-portal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type MadeArchive = { env: Env; variables: Record<string, string> };

/** Gives `prove` an archive of so many documents that is not indexed yet, for a portal set by `variables`. */
export async function withMadeArchive<Result>(
  count: number,
  variables: Record<string, string>,
  prove: (archive: MadeArchive) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-proof-'));
  try {
    const contentDir = path.join(folder, 'content');
    await writeCorpus({ count, folder: contentDir, seed: '1' });
    const port = String(await freePort());
    const whole = {
      PORT: port,
      PORTAL_CONTENT_DIR: contentDir,
      PORTAL_DATA_DIR: path.join(folder, 'data'),
      PORTAL_SITE_URL: `http://localhost:${port}`,
      ...variables,
    };
    const parsed = parseEnv(whole);
    if (!parsed.ok) throw new ScriptProblem(parsed.problem);
    return await prove({ env: parsed.env, variables: whole });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves the archive while `prove` is at work, which is told the number of the launching process. */
export async function withPortal<Result>(
  { variables }: MadeArchive,
  prove: (launcher: number) => Promise<Result>,
): Promise<Result> {
  if (!buildIsCurrent(root)) await buildPortal(root);
  const portal = await startPortal(root, variables);
  try {
    if (!portal.ready) throw new ScriptProblem(portal.output());
    return await prove(portal.pid ?? 0);
  } finally {
    await portal.stop();
  }
}
