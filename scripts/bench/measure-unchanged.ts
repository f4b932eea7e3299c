/** What it costs when nothing changed: another run of the indexer, and a start. */
import type { Archive } from './archive';
import { index } from './measure-index';
import { withPortal } from './portal';
import { atMost, type Row } from './row';
import { median } from './statistics';

const rounds = 3;

export async function measureUnchanged(archive: Archive): Promise<Row[]> {
  await index(archive);
  const runs: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push((await index(archive)).seconds);
    starts.push(await withPortal(archive, {}, async (portal) => portal.secondsToFirstPage));
  }
  return [
    atMost(
      'nothing changed: index run',
      median(runs),
      's',
      1.5,
      `from the start of the process to its end, median of ${rounds}: ${listed(runs)}`,
    ),
    atMost(
      'nothing changed: start to first page',
      median(starts),
      's',
      3,
      `\`npm start\` with a current build, from the start of the process to a whole front page, median of ${rounds}: ${listed(starts)}`,
    ),
  ];
}

function listed(seconds: readonly number[]): string {
  return seconds.map((one) => `${one.toFixed(2)} s`).join(', ');
}
