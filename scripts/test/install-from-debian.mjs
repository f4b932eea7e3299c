/** Installs a Debian package where that is possible: as root, on a system that has apt. */
import { startProgress } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { findProgram } from './find-program.mjs';

const env = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Does nothing elsewhere; whether the program is there now, the caller looks for himself.
 * @param {string} name e.g. `chromium`
 */
export async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'], '--version')) return;
  const progress = startProgress(`Installing ${name}`);
  const onLine = progress.update;
  await runCommand('apt-get', ['update'], { env, onLine });
  const install = ['install', '--yes', '--no-install-recommends', name];
  const { code } = await runCommand('apt-get', install, { env, onLine });
  if (code === 0) progress.done(`Installed ${name}`);
  else progress.clear();
}
