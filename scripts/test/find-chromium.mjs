/** Finds a Chromium for the browser tests, and installs one where there is none. */
import path from 'node:path';
import { startProgress } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { findProgram } from './find-program.mjs';
import { installFromDebian } from './install-from-debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @param {string} root
 * @returns {Promise<{ program: string | undefined } | { problem: string }>} no program: Playwright has its own
 */
export async function findChromium(root) {
  const given = process.env['PORTAL_TEST_CHROMIUM'];
  if (given) {
    if (findProgram([given], '--version')) return { program: given };
    return {
      problem: `PORTAL_TEST_CHROMIUM is "${given}", which does not run: unset it or correct it.`,
    };
  }
  const present = findOnPath();
  if (present) return { program: present };
  await installFromDebian('chromium');
  const installed = findOnPath();
  if (installed) return { program: installed };
  return downloadWithPlaywright(root);
}

/** Playwright wants a path, not a name. */
function findOnPath() {
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '');
  const programs = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return findProgram(programs, '--version');
}

/** @param {string} root */
async function downloadWithPlaywright(root) {
  const progress = startProgress("Downloading Playwright's Chromium");
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { code } = await runCommand(process.execPath, [cli, 'install', 'chromium'], {
    onLine: progress.update,
  });
  if (code === 0) {
    progress.done("Downloaded Playwright's Chromium");
    return { program: undefined };
  }
  progress.clear();
  return {
    problem:
      'There is no Chromium for the browser tests: install one, or set PORTAL_TEST_CHROMIUM to its path.',
  };
}
