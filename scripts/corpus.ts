/** `npm run corpus -- <n> <folder> [--seed s]`: writes n documents of every kind and oddity, the same for the same seed. */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeCorpus } from './corpus/write-corpus';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

const usage = 'npm run corpus -- <how many> <an empty folder> [--seed a-word]';

const argumentsSchema = z.object({
  positionals: z.tuple([z.coerce.number().int().min(1).max(1_000_000), z.string().min(1)]),
  values: z.object({ seed: z.string().default('1') }),
});

await runScript(async () => {
  const { count, folder, seed } = options();
  // Files of another corpus would stay among those of this one.
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new ScriptProblem(`${folder} is not empty: name an empty or a new folder.`);
  }
  await writeCorpus({ count, folder, seed });
  console.log(`Wrote ${count} documents to ${folder}.`);
  return 0;
});

function options() {
  try {
    const parsed = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
    const { positionals, values } = argumentsSchema.parse(parsed);
    const [count, folder] = positionals;
    return { count, folder, seed: values.seed };
  } catch {
    throw new ScriptProblem(`Use it as ${usage}.`);
  }
}
