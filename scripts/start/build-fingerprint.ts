/** One word for everything a build is made from: the same sources give the same word. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const files =
  /^(package-lock\.json|next\.config\.js|proxy\.ts|instrumentation\.ts|postcss\.config\.[a-z]+|tsconfig\.json)$/;
const folders = ['app', 'components', 'lib', 'public'];
const tests = /\.(test|fixture)\.[a-z]+$/;

/** Content is no part of it: it reaches readers through the index, without a build. */
export function buildFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources(root)) {
    const content = readFileSync(path.join(root, file));
    // With its length in front, no file can pass for a piece of the next one.
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function sources(root: string): string[] {
  const top = readdirSync(root, { withFileTypes: true });
  return [
    ...top.filter((entry) => files.test(entry.name)).map((entry) => entry.name),
    ...top
      .filter((entry) => entry.isDirectory() && folders.includes(entry.name))
      .flatMap((entry) => below(root, entry.name)),
  ].sort();
}

function below(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !tests.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
