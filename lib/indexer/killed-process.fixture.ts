/** A process that indexes once it is told to, says what it is at, and kills itself before a certain call if it is to. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { parseEnv } from '../env';
import { runIndex } from './run-index';

const [, , contentDir, dataDir, killedBefore] = process.argv;
const parsed = parseEnv({ PORTAL_CONTENT_DIR: contentDir, PORTAL_DATA_DIR: dataDir });
if (!parsed.ok) throw new Error(parsed.problem);
const { env } = parsed;

/** Which change of the data folder is never made, counted from when the index is put in its place; 0 for none. */
let left = Number(killedBefore);
let said = '';

function say(word: string): void {
  if (word !== said) fs.writeSync(1, `${word}\n`);
  said = word;
}

for (const name of ['copyFileSync', 'symlinkSync', 'renameSync', 'rmSync'] as const) {
  const original = fs[name];
  Object.defineProperty(fs, name, {
    value: (...args: unknown[]) => {
      if (said === 'place') left -= 1;
      if (said === 'place' && left === 0) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(original, fs, args);
    },
  });
}
syncBuiltinESMExports();

say('ready');
process.stdin.once('data', () => {
  say('begun');
  void runIndex({ env, onProgress: ({ kind }) => say(kind) }).then(() => {
    say('done');
    process.exit(0);
  });
});
