/** Runs a command of the portal on a machine where nothing may be installed yet. */
import { nodeVersionProblem } from './install/node-version.mjs';

const commands = {
  start: { script: './serve.ts', args: ['start'], env: { NODE_ENV: 'production' } },
  dev: { script: './serve.ts', args: ['dev'], env: { NODE_ENV: 'development' } },
  build: { script: './serve.ts', args: ['build'], env: { NODE_ENV: 'production' } },
  // Of an image and of a service: what they need is installed and built before.
  run: { script: './serve.ts', args: ['run'], env: { NODE_ENV: 'production' }, installed: true },
  watch: {
    script: './serve.ts',
    args: ['watch'],
    env: { NODE_ENV: 'production' },
    installed: true,
  },
  index: { script: './index-content.ts', args: [], env: {} },
  check: { script: './check-content.ts', args: [], env: {} },
  redirects: { script: './redirects.ts', args: [], env: {} },
};

const [name = 'start', ...rest] = process.argv.slice(2);
const problem = nodeVersionProblem(process.versions.node) ?? (await startProblem());
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** Everything else is imported late: an old Node could not even parse it. */
async function startProblem() {
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command) return `"${name}" is no command: use one of ${Object.keys(commands).join(', ')}.`;

  const { fileURLToPath } = await import('node:url');
  const { installPackages } = await import('./install/install-packages.mjs');
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.chdir(root);
  // Programs may read what these two answer, so what is said before it goes elsewhere.
  const screen = name === 'check' || name === 'redirects' ? process.stderr : process.stdout;
  const problem = 'installed' in command ? undefined : await installPackages(root, screen);
  if (problem) return problem;

  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...command.env });
  const script = new URL(command.script, import.meta.url);
  process.argv.splice(1, 2, fileURLToPath(script), ...command.args);
  process.argv.splice(2 + command.args.length, Infinity, ...rest);
  const { register } = await import('tsx/esm/api');
  register();
  await import(script.href);
  return undefined;
}
