/** `npm test`: installs what is missing, then proves the portal step by step until one fails. */
import { nodeVersionProblem } from './install/node-version.mjs';

const problem = nodeVersionProblem(process.versions.node) ?? (await testProblem());
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** Everything else is imported late: an old Node could not even parse it. */
async function testProblem() {
  const { fileURLToPath } = await import('node:url');
  const { installPackages } = await import('./install/install-packages.mjs');
  const { findChromium } = await import('./test/find-chromium.mjs');
  const { findJava } = await import('./test/find-java.mjs');
  const { findNginx } = await import('./test/find-nginx.mjs');
  const { runSteps } = await import('./test/run-steps.mjs');

  const root = fileURLToPath(new URL('..', import.meta.url));
  process.chdir(root);
  const packages = await installPackages(root, process.stdout);
  if (packages) return packages;
  const chromium = await findChromium(root);
  if ('problem' in chromium) return chromium.problem;
  const java = await findJava();
  if (java) return java;
  const nginx = await findNginx();
  if ('problem' in nginx) return nginx.problem;

  const { passed, failed } = await runSteps(root, chromium.program);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
  return undefined;
}
