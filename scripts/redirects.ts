/**
 * `npm run redirects`: says which old paths the journal remembers; `--write` gives them to `redirects.yml` of the content;
 * `--format` writes all old paths, whoever claims them, as rules of another server.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { instantSchema } from '@/lib/domain/instant';
import type { Env } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import { appendRedirects } from '@/lib/ingest/append-redirects';
import { redirectsFile } from '@/lib/ingest/read-redirects';
import { contentRepository } from '@/lib/repository/open-repository';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { appendToJournal, journalFile } from '@/lib/store/journal';
import { portalEnv } from './portal-env';
import { listMoves } from './redirects/list-moves';
import { oldPathStates } from './redirects/old-path-states';
import {
  headLines,
  type RedirectFormat,
  redirectFormatSchema,
  redirectLine,
} from './redirects/redirect-formats';
import { isOpen, stateLines } from './redirects/state-lines';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

await runScript(async () => {
  const { write, format } = options();
  const env = portalEnv();
  await runIndex({ env });
  if (format) writeRules(format, env);
  else if (write) console.log(await writeRemembered(env));
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

function writeRules(format: RedirectFormat, env: Env): void {
  const reader = openReader(indexFile(env));
  try {
    for (const line of headLines(format)) process.stdout.write(`${line}\n`);
    for (const move of listMoves(contentRepository(reader))) {
      const line = redirectLine(format, move, env.siteUrl);
      if (line !== undefined) process.stdout.write(`${line}\n`);
    }
  } finally {
    reader.close();
  }
}

function options() {
  try {
    const { values } = parseArgs({
      options: { write: { type: 'boolean' }, format: { type: 'string' } },
    });
    return { write: values.write, format: redirectFormatSchema.optional().parse(values.format) };
  } catch {
    throw new ScriptProblem(
      `npm run redirects takes --write, or --format ${redirectFormatSchema.options.join('|')}, as in npm run redirects -- --format nginx.`,
    );
  }
}
