/** Where rendered pages are kept: a file for each content folder, build and setting, for a page of one is none of another. */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentIdentity } from './index-file';

type Place = { contentDir: string; dataDir: string };

/** `madeBy` says what makes the pages. Files of the same content that other makers left are removed. */
export function pageFile({ contentDir, dataDir }: Place, madeBy: readonly string[]): string {
  const maker = createHash('sha256').update(JSON.stringify(madeBy)).digest('hex').slice(0, 12);
  const prefix = `pages-${contentIdentity(contentDir)}-`;
  const name = `${prefix}${maker}.sqlite`;
  for (const other of readdirSync(dataDir)) {
    // A portal of another build that still runs goes on with what it has open.
    if (other.startsWith(prefix) && !other.startsWith(name)) rmSync(path.join(dataDir, other));
  }
  return path.join(dataDir, name);
}
