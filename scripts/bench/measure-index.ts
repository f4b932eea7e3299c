/** From nothing to a whole index, against Hugo's full build of the same documents. */
import { rmSync } from 'node:fs';
import type { Archive } from './archive';
import { buildHugo } from './hugo-peer';
import { type MeasuredRun, measuredRun } from './measured-run';
import { portalVariables } from './portal';
import { amount, atMost, type Row } from './row';

export async function measureIndex(archive: Archive): Promise<Row[]> {
  const hugo = await buildHugo(archive);
  const own = await indexFromNothing(archive);
  const seconds = `${amount(own.seconds, 's')} ÷ ${amount(hugo.seconds, 's')}`;
  const bytes = `${megabytes(own.peakBytes)} ÷ ${megabytes(hugo.peakBytes)}`;
  const both = 'one run each, one after the other, files in the cache of the system';
  const left = archive.size - hugo.documents;
  return [
    atMost(
      'index from nothing ÷ Hugo’s full build, wall',
      own.seconds / hugo.seconds,
      '',
      0.3,
      `${seconds}; ${both}; ${left} documents at which Hugo would stop are not in its copy`,
    ),
    atMost(
      'peak memory of indexing ÷ Hugo’s',
      own.peakBytes / hugo.peakBytes,
      '',
      0.12,
      `${bytes}; largest sum of the resident sets of the process and all it started, looked at every 25 ms`,
    ),
  ];
}

export async function indexFromNothing(archive: Archive): Promise<MeasuredRun> {
  rmSync(archive.dataDir, { recursive: true, force: true });
  return index(archive);
}

/** `npm run index`, without npm. */
export function index(archive: Archive): Promise<MeasuredRun> {
  const { root, signal } = archive;
  const command: [string, ...string[]] = [process.execPath, 'scripts/start.mjs', 'index'];
  return measuredRun(command, { cwd: root, env: portalVariables(archive), signal });
}

function megabytes(bytes: number): string {
  return amount(bytes / 1e6, 'MB');
}
