/** `npm run bench`: measures what the portal promises on a large archive, in pairs with Hugo, nginx and an empty page, and writes bench/results-node-<version>.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, archiveIn, isWhole, prepareArchive } from './bench/archive';
import { type CurvePoint, curveSvg } from './bench/curve-svg';
import { measureBuild } from './bench/measure-build';
import { measureBurst } from './bench/measure-burst';
import { measureConditional } from './bench/measure-conditional';
import { curvePoint } from './bench/measure-curve';
import { measureEdit } from './bench/measure-edit';
import { measureIndex } from './bench/measure-index';
import { measureMemory } from './bench/measure-memory';
import { measureNext } from './bench/measure-next';
import { measureNginx } from './bench/measure-nginx';
import { measureRedirects } from './bench/measure-redirects';
import { measureUnchanged } from './bench/measure-unchanged';
import { measureVisits } from './bench/measure-visits';
import { type Options, parseOptions } from './bench/options';
import { requirePrograms } from './bench/programs';
import { keepRows, writeResults } from './bench/results';
import { resultLine } from './bench/results-table';
import type { Row } from './bench/row';
import { startProgress } from './progress.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { buildPortal } from './start/build-portal';
import { buildIsCurrent } from './start/build-stamp';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In the order in which they are measured and shown. */
const parts: Record<string, (archive: Archive) => Promise<Row[]>> = {
  index: measureIndex,
  unchanged: measureUnchanged,
  edit: measureEdit,
  burst: measureBurst,
  visits: measureVisits,
  next: measureNext,
  conditional: measureConditional,
  nginx: measureNginx,
  redirects: measureRedirects,
  memory: measureMemory,
  build: measureBuild,
};

/** Whatever is being measured ends, and leaves neither a process nor a changed document behind. */
const over = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => over.abort());

await runScript(async () => {
  const options = parseOptions(process.argv.slice(2), Object.keys(parts));
  requirePrograms();
  try {
    if (!buildIsCurrent(root)) await buildPortal(root);
    await measureParts(options);
    await drawCurve(options);
    return 0;
  } catch (problem) {
    if (!over.signal.aborted) throw problem;
    throw new ScriptProblem('Stopped: what was measured so far is kept, the rest is not.');
  }
});

/** With a curve, parts are measured only when one is named. */
async function measureParts({ folder, size, only, curve }: Options): Promise<void> {
  if (curve.length > 0 && only === undefined) return;
  const archive = archiveIn(folder, root, size, over.signal);
  for (const [part, measure] of Object.entries(parts)) {
    if (only !== undefined && part !== only) continue;
    if (!isWhole(archive)) await step(`Writing ${size} documents`, () => prepareArchive(archive));
    const rows = await step(`Measuring: ${part}`, () => measure(archive));
    keepRows(archive, part, rows);
    for (const row of rows) console.log(resultLine(row));
  }
  console.log(`Written to ${writeResults(archive, Object.keys(parts))}.`);
}

async function drawCurve({ folder, curve }: Options): Promise<void> {
  if (curve.length === 0) return;
  const points: CurvePoint[] = [];
  for (const size of curve.toSorted((one, other) => one - other)) {
    const archive = archiveIn(folder, root, size, over.signal);
    points.push(await step(`Measuring ${size} documents`, () => curvePoint(archive)));
    console.log(points.at(-1));
  }
  const file = path.join(root, 'bench', 'curve.svg');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, curveSvg(points));
  console.log(`Drawn in ${file}.`);
}

async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const progress = startProgress(label);
  try {
    const result = await work();
    progress.done(label);
    return result;
  } finally {
    progress.clear();
  }
}
