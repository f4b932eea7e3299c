/** Scripts of package.json, and those that drive a browser against a portal of their own. */
import { runCommand } from '../run-command.mjs';
import { freePort } from './free-port.mjs';
import { startPortal } from './start-portal.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * @param {string} script of package.json
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
export function npmRun(script, env = {}) {
  return runCommand('npm', ['run', '--silent', script], { env });
}

/**
 * @param {string} root
 * @param {string} script of package.json
 * @param {Record<string, string>} portal
 * @param {Record<string, string>} browser
 * @returns {Promise<Outcome>}
 */
export async function browserTests(root, script, portal, browser) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const running = await startPortal(root, { ...portal, PORT: String(port), PORTAL_SITE_URL: url });
  if (!running.ready) return { code: 1, output: running.output() };
  try {
    const outcome = await npmRun(script, { ...browser, PORTAL_TEST_URL: url });
    if (outcome.code === 0) return outcome;
    return { ...outcome, output: `${outcome.output}\nThe portal said:\n${running.output()}` };
  } finally {
    await running.stop();
  }
}
