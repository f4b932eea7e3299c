/** Hugo with the same documents: a copy it can read, minimal templates, and its full build. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontMatter } from '@/lib/ingest/parse-front-matter';
import type { Archive } from './archive';
import { hugoDocument } from './hugo-document';
import { type MeasuredRun, measuredRun } from './measured-run';

const templates = fileURLToPath(new URL('hugo', import.meta.url));

export type HugoBuild = MeasuredRun & { documents: number };

/** Where Hugo's pages lie after a build. */
export function hugoOutput({ folder }: Archive): string {
  return path.join(folder, 'hugo', 'public');
}

/** Builds from nothing: no output and no cache of Hugo's own. Copying is not part of the time. */
export async function buildHugo(archive: Archive): Promise<HugoBuild> {
  const site = path.join(archive.folder, 'hugo');
  const documents = copyForHugo(archive, site);
  const cache = path.join(site, 'cache');
  for (const made of [hugoOutput(archive), cache, path.join(site, 'resources')]) {
    rmSync(made, { recursive: true, force: true });
  }
  const command: [string, ...string[]] = ['hugo', '--quiet', '--source', site, '--cacheDir', cache];
  const run = await measuredRun(command, { cwd: site, signal: archive.signal });
  return { ...run, documents };
}

/** How many documents Hugo gets; those it would stop at are left out. */
function copyForHugo({ contentDir }: Archive, site: string): number {
  const content = path.join(site, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(templates, site, { recursive: true });
  let documents = 0;
  for (const entry of readdirSync(contentDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const parsed = parseFrontMatter(readFileSync(file, 'utf8'));
    if (!parsed.ok) continue;
    const { place, text } = hugoDocument(parsed.document);
    const folder = place ?? path.relative(contentDir, entry.parentPath);
    mkdirSync(path.join(content, folder), { recursive: true });
    writeFileSync(path.join(content, folder, entry.name), text);
    documents += 1;
  }
  writeSectionPages(content);
  return documents;
}

/** Hugo makes a list of a folder below another one only where it says so. */
function writeSectionPages(content: string): void {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const page = path.join(entry.parentPath, entry.name, '_index.md');
    if (!existsSync(page)) writeFileSync(page, `{"title": ${JSON.stringify(entry.name)}}\n`);
  }
}
