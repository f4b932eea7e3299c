/** What the last build was made from, kept beside it, so that a start knows whether it will do. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { buildFingerprint } from './build-fingerprint';

const stampSchema = z.object({ fingerprint: z.string() });
const stampFile = (root: string) => path.join(root, '.next', 'portal-build.json');

/** False as well when the last build failed, was stopped or never was. */
export function buildIsCurrent(root: string): boolean {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) return false;
  return readStamp(root) === buildFingerprint(root);
}

/** To be called before a build: one that is stopped half way must not pass for the last good one. */
export function removeStamp(root: string): void {
  rmSync(stampFile(root), { force: true });
}

/** Takes the fingerprint from before the build, so that an edit during the build makes it stale. */
export function writeStamp(root: string, fingerprint: string): void {
  writeFileSync(stampFile(root), `${JSON.stringify({ fingerprint })}\n`);
}

function readStamp(root: string): string | undefined {
  try {
    return stampSchema.parse(JSON.parse(readFileSync(stampFile(root), 'utf8'))).fingerprint;
  } catch {
    return undefined;
  }
}
