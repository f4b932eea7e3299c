/** The name of a script → the file that Node runs, made first where its sources changed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentBundle, installedBundle } from './command-bundle.mjs';

/**
 * @param {string} root folder of package.json
 * @param {string} name one of `entryPoints`
 * @param {boolean} isInstalled whether nothing may be made any more
 * @returns {Promise<{ script: URL } | { problem: string }>}
 */
export async function bundledScript(root, name, isInstalled) {
  try {
    const folder = isInstalled ? installedBundle(root) : await currentBundle(root);
    if (folder) return { script: pathToFileURL(path.join(folder, `${name}.mjs`)) };
    return { problem: 'There is no build to serve: run npm run build first.' };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return { problem: `The commands cannot be prepared in ${root}/.commands: ${why}` };
  }
}
