/** Installs the packages of package-lock.json when node_modules is missing or differs from it. */
import { startProgress } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { packagesAreStale } from './stale-packages.mjs';

/**
 * @param {string} root folder of package.json
 * @param {import('../progress.mjs').Screen} screen
 * @returns {Promise<string | undefined>} one line that says what went wrong
 */
export async function installPackages(root, screen) {
  if (!packagesAreStale(root)) return undefined;
  const progress = startProgress('Installing packages', screen);
  // A build needs the compiler, which NODE_ENV=production would leave out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runCommand('npm', args, { cwd: root });
  if (code !== 0) {
    progress.clear();
    return `${output.trim()}\nThe packages cannot be installed (npm ci ended with ${code}): mend what npm says above and try again.`;
  }
  progress.done('Installed the packages');
  return undefined;
}
