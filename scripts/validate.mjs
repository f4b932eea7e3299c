/** `npm run validate`: has validators and readers that we did not write look at all that the portal says to machines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install/install-packages.mjs';
import { browserTests, npmRun } from './test/browser-tests.mjs';
import { findChromium } from './test/find-chromium.mjs';
import { findJava } from './test/find-java.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const problem = await validate();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** One sentence that says what is missing, or what the validators hold against the portal. */
async function validate() {
  const packages = await installPackages(root, process.stdout);
  if (packages) return packages;
  const chromium = await findChromium(root);
  if ('problem' in chromium) return chromium.problem;
  const java = await findJava();
  if (java) return java;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-validate-'));
  try {
    const portal = { PORTAL_CONTENT_DIR: 'content', PORTAL_DATA_DIR: dataDir };
    const build = await npmRun('build', portal);
    if (build.code !== 0) return build.output.trim();
    const browser = chromium.program ? { PORTAL_TEST_CHROMIUM: chromium.program } : {};
    const { code, output } = await browserTests(root, 'e2e:validate', portal, browser);
    if (code !== 0) return output.trim();
    console.log(output.trim().split('\n').at(-1)?.trim());
    return undefined;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
