/** `next build` with a small archive and with the whole one: it must take the same time. */
import path from 'node:path';
import { buildFingerprint } from '../start/build-fingerprint';
import { removeStamp, writeStamp } from '../start/build-stamp';
import { nextCli } from '../start/next-cli';
import { completeStandalone } from '../start/standalone';
import { type Archive, archiveIn, prepareArchive } from './archive';
import { index } from './measure-index';
import { measuredRun } from './measured-run';
import { portalVariables } from './portal';
import { amount, atMost, type Row } from './row';

const rounds = 2;
const smallSize = 500;
/** Builds of the same archive differ by this much. */
const same = 1.15;

export async function measureBuild(archive: Archive): Promise<Row[]> {
  const { root, folder, size, signal } = archive;
  const small = archiveIn(path.dirname(folder), root, smallSize, signal);
  await prepareArchive(small);
  for (const each of [small, archive]) await index(each);
  // Of several, the fastest: what else runs on the machine only makes a build slower.
  let [smallest, largest] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    smallest = Math.min(smallest, await build(small));
    largest = Math.min(largest, await build(archive));
  }
  return [
    atMost(
      `\`next build\`, ${size.toLocaleString('en')} documents ÷ ${smallSize}`,
      largest / smallest,
      '',
      same,
      `${amount(largest, 's')} ÷ ${amount(smallest, 's')}, the faster of ${rounds} builds each, in turn; it opens no index (docs/decisions/005)`,
    ),
  ];
}

/** Seconds. What is built is the same, and remains as the build of this portal. */
async function build(archive: Archive): Promise<number> {
  const { root, signal } = archive;
  const fingerprint = buildFingerprint(root);
  removeStamp(root);
  const env = {
    ...portalVariables(archive),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const { seconds } = await measuredRun([process.execPath, nextCli(root), 'build'], {
    cwd: root,
    env,
    signal,
  });
  completeStandalone(root);
  writeStamp(root, fingerprint);
  return seconds;
}
