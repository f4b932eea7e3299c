/** `npm run measure:memory -- <origin> <pid> [20000]`: visits as many different pages, and says what memory that took. */
import { z } from 'zod';
import { visitMany } from './bench/visit-many';
import { startProgress } from './progress.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

const argsSchema = z.tuple([
  z.url().transform((url) => new URL(url).origin),
  z.coerce.number().int().min(1),
  z.coerce.number().int().min(40).default(20_000),
]);

await runScript(async () => {
  const args = argsSchema.safeParse(process.argv.slice(2));
  if (!args.success) {
    throw new ScriptProblem(
      'Use it as npm run measure:memory -- http://localhost:3000 <pid of the server> [how many pages].',
    );
  }
  const [origin, pid, count] = args.data;
  const progress = startProgress('Visiting pages');
  const { samples, failed } = await visitMany(origin, {
    pid,
    count,
    onVisit: (visited) => progress.update(`${visited} of ${count}`),
  });
  progress.clear();
  for (const { visited, megabytes } of samples)
    console.log(`${String(visited).padStart(7)} pages ${megabytes.toFixed(0).padStart(5)} MB`);
  for (const { status, url } of failed.slice(0, 20)) console.log(`${status} ${url}`);
  const sizes = samples.map(({ megabytes }) => megabytes);
  const last = sizes.slice(sizes.length / 2);
  const grown = Math.max(...last) - Math.max(...sizes.slice(0, sizes.length / 2));
  console.log(
    `At most ${Math.max(...sizes).toFixed(0)} MB; in the last half ${grown.toFixed(0)} MB more than before; ${failed.length} failed.`,
  );
  return failed.length === 0 ? 0 : 1;
});
