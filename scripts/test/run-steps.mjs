/** The steps of `npm test`, run in order until one fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgress } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { closingLines } from './closing-lines.mjs';
import { freePort } from './free-port.mjs';
import { startPortal } from './start-portal.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * @param {string} root
 * @param {string | undefined} chromium
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(root, chromium) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-test-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const portal = { PORTAL_CONTENT_DIR: 'content', PORTAL_DATA_DIR: dataDir };
  const browser = chromium ? { PORTAL_TEST_CHROMIUM: chromium } : {};

  /** @type {[string, () => Promise<Outcome>][]} */
  const steps = [
    ['Format', () => npmRun('format')],
    ['Lint', () => npmRun('lint')],
    ['Types', () => npmRun('types')],
    ['Layers', () => npmRun('layers')],
    ['Dead code', () => npmRun('dead-code')],
    ['Unit tests', () => npmRun('unit')],
    ['Production build', () => npmRun('build', portal)],
    ['Browser tests', () => browserTests(root, portal, browser)],
    ['A minute of edits', () => npmRun('soak', browser)],
  ];

  let passed = 0;
  for (const [name, run] of steps) {
    const progress = startProgress(name);
    const { code, output } = await run();
    if (code !== 0) {
      progress.clear();
      console.log(`${output.trim()}\n${name} failed`);
      return { passed, failed: 1 };
    }
    progress.done(`${name} passed`);
    for (const line of closingLines(output)) console.log(`  ${line}`);
    passed += 1;
  }
  return { passed, failed: 0 };
}

/**
 * @param {string} script of package.json
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
function npmRun(script, env = {}) {
  return runCommand('npm', ['run', '--silent', script], { env });
}

/**
 * @param {string} root
 * @param {Record<string, string>} portal
 * @param {Record<string, string>} browser
 * @returns {Promise<Outcome>}
 */
async function browserTests(root, portal, browser) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const running = await startPortal(root, { ...portal, PORT: String(port), PORTAL_SITE_URL: url });
  if (!running.ready) return { code: 1, output: running.output() };
  try {
    const outcome = await npmRun('e2e', { ...browser, PORTAL_TEST_URL: url });
    if (outcome.code === 0) return outcome;
    return { ...outcome, output: `${outcome.output}\nThe portal said:\n${running.output()}` };
  } finally {
    await running.stop();
  }
}
