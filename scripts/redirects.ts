/** `npm run redirects`: says which old paths the journal remembers; `--write` gives them to `redirects.yml` of the content. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { instantSchema } from '@/lib/domain/instant';
import type { Env } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { appendRedirects } from '@/lib/ingest/append-redirects';
import { redirectsFile } from '@/lib/ingest/read-redirects';
import { appendToJournal, journalFile } from '@/lib/store/journal';
import { portalEnv } from './portal-env';
import { oldPathStates } from './redirects/old-path-states';
import { isOpen, stateLines } from './redirects/state-lines';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

await runScript(async () => {
  const { write } = options();
  const env = portalEnv();
  await runIndex({ env });
  if (write) console.log(await writeRemembered(env));
  else console.log(stateLines(oldPathStates(env)).join('\n'));
  return 0;
});

/** The file first: what is in both is said once, what were in neither would be lost. */
async function writeRemembered(env: Env): Promise<string> {
  const file = path.join(env.contentDir, redirectsFile);
  const open = oldPathStates(env).filter(isOpen);
  const at = instantSchema.parse(new Date().toISOString());
  const heading = `Left by briefs, and written here by npm run redirects on ${at.slice(0, 10)}.`;
  const lines = open.map(({ path: from, leadsTo: to }) => ({ from, to }));
  const appended = appendRedirects(env.contentDir, lines, heading);
  if (!appended.ok) throw new ScriptProblem(`${file} ${appended.reason}.`);
  const written = new Set(appended.written.map(({ from }) => from));
  const given = open.filter((state) => written.has(state.path));
  appendToJournal(
    journalFile(env),
    given.map((state) => ({ event: 'written', at, path: state.path })),
  );
  await runIndex({ env });
  const left = open.length - given.length;
  return [
    given.length === 0
      ? `There is nothing to write into ${file}.`
      : `Wrote ${given.length} of the old paths that the journal remembers into ${file}.`,
    ...(left === 0 ? [] : [`${left} cannot be said there and stay in the journal.`]),
  ].join('\n');
}

function options() {
  try {
    return parseArgs({ options: { write: { type: 'boolean' } } }).values;
  } catch {
    throw new ScriptProblem(
      'npm run redirects takes --write only, as in npm run redirects -- --write.',
    );
  }
}
