/**
 * The commands of the portal, each in a few files of plain JavaScript: reading hundreds of modules in TypeScript one by one
 * takes longer than an index run in which nothing changed.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * By the names under which they are run; `ingest-worker` is the thread that lib/indexer/start-worker.ts starts, `watch-folder` the
 * process of scripts/start/folder-watch.ts.
 */
const entryPoints = {
  serve: 'scripts/serve.ts',
  'index-content': 'scripts/index-content.ts',
  'check-content': 'scripts/check-content.ts',
  redirects: 'scripts/redirects.ts',
  'ingest-worker': 'lib/indexer/answer-batches.ts',
  'watch-folder': 'scripts/start/watch-folder.mjs',
};

/** Packages that bring machine code, which no bundle can hold. */
const external = ['libsql', 'sharp', '@parcel/watcher'];

/** So many stay: a portal that has been running for long starts threads from the files it was started with. */
const mostBundles = 5;

/**
 * @typedef {{ file: string, size: number, mtimeMs: number }} Input relative to the root
 * @typedef {{ folder: string, inputs: Input[] }} Bundle
 */

/**
 * The bundle as it is, whatever became of its sources: of an image, which has none, and of a service.
 * @param {string} root folder of package.json
 * @returns {string | undefined} its folder
 */
export function installedBundle(root) {
  const bundle = readBundle(root);
  return bundle && path.join(home(root), bundle.folder);
}

/**
 * The bundle of the sources as they are now. Throws what the disk or the compiler says when it cannot be made.
 * @param {string} root
 * @param {Record<string, string>} [entries]
 * @returns {Promise<string>} its folder
 */
export async function currentBundle(root, entries = entryPoints) {
  const bundle = readBundle(root);
  if (bundle?.inputs.every((input) => isAsItWas(root, input))) {
    return path.join(home(root), bundle.folder);
  }
  return makeBundle(root, entries);
}

/**
 * @param {string} root
 * @param {Record<string, string>} entries
 */
async function makeBundle(root, entries) {
  const begun = Date.now();
  const folder = `${new Date(begun).toISOString().replace(/\D/g, '')}-${process.pid}`;
  const outdir = path.join(home(root), folder);
  mkdirSync(outdir, { recursive: true });
  // Loaded only here: it is not needed where nothing changed.
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external,
    // Some packages are older than ES modules.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs).map((file) => {
    const { size, mtimeMs } = statSync(path.join(root, file));
    // What was edited meanwhile may not be in it.
    return { file, size, mtimeMs: Math.min(mtimeMs, begun) };
  });
  const draft = path.join(home(root), `${folder}.json`);
  writeFileSync(draft, JSON.stringify({ folder, inputs }));
  renameSync(draft, stampFile(root));
  removeOldest(root);
  return outdir;
}

/** @param {string} root */
function home(root) {
  return path.join(root, '.commands');
}

/** @param {string} root */
function stampFile(root) {
  return path.join(home(root), 'current.json');
}

/**
 * @param {string} root
 * @returns {Bundle | undefined}
 */
function readBundle(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {Input} input
 */
function isAsItWas(root, { file, size, mtimeMs }) {
  const found = statSync(path.join(root, file), { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === mtimeMs;
}

/** @param {string} root */
function removeOldest(root) {
  const bundles = readdirSync(home(root)).filter((name) => /^\d+-\d+$/.test(name));
  for (const name of bundles.sort().slice(0, -mostBundles)) {
    rmSync(path.join(home(root), name), { recursive: true, force: true });
  }
}
