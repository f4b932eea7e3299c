/** The steps of `npm test`, run in order until one fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgress } from '../progress.mjs';
import { browserTests, npmRun } from './browser-tests.mjs';
import { closingLines } from './closing-lines.mjs';

/** @typedef {import('./browser-tests.mjs').Outcome} Outcome */

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
    ['Browser tests', () => browserTests(root, 'e2e', portal, browser)],
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
