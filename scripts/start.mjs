/** Runs a command of the portal on a machine where nothing may be installed yet. */
import { nodeVersionProblem } from './install/node-version.mjs';

const commands = {
  start: { script: 'serve', args: ['start'], env: { NODE_ENV: 'production' } },
  dev: { script: 'serve', args: ['dev'], env: { NODE_ENV: 'development' } },
  build: { script: 'serve', args: ['build'], env: { NODE_ENV: 'production' } },
  // Of an image and of a service: what they need is installed and built before.
  run: { script: 'serve', args: ['run'], env: { NODE_ENV: 'production' }, installed: true },
  watch: { script: 'serve', args: ['watch'], env: { NODE_ENV: 'production' }, installed: true },
  index: { script: 'index-content', args: [], env: {} },
  check: { script: 'check-content', args: [], env: {} },
  redirects: { script: 'redirects', args: [], env: {} },
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

  const { existsSync } = await import('node:fs');
  const { default: path } = await import('node:path');
  const { fileURLToPath } = await import('node:url');
  const { installPackages } = await import('./install/install-packages.mjs');
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.chdir(root);
  // An image holds no sources.
  const isInstalled = 'installed' in command || !existsSync(path.join(root, 'lib'));
  // Programs may read what these two answer, so what is said before it goes elsewhere.
  const screen = name === 'check' || name === 'redirects' ? process.stderr : process.stdout;
  const problem = isInstalled ? undefined : await installPackages(root, screen);
  if (problem) return problem;

  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...command.env });
  const { bundledScript } = await import('./start/bundled-script.mjs');
  const found = await bundledScript(root, command.script, isInstalled);
  if ('problem' in found) return found.problem;
  process.argv.splice(1, Infinity, fileURLToPath(found.script), ...command.args, ...rest);
  await import(found.script.href);
  return undefined;
}
