/** The archive that is measured: where its documents, its index and Hugo's copy of it lie, and how it comes to be there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from '../corpus/write-corpus';

export type Archive = {
  /** Of the repository. */
  root: string;
  size: number;
  folder: string;
  contentDir: string;
  dataDir: string;
  /** Ends every measurement. */
  signal: AbortSignal;
};

export const seed = '1';

const corpusCode = fileURLToPath(new URL('../corpus', import.meta.url));

export function archiveIn(
  folder: string,
  root: string,
  size: number,
  signal: AbortSignal,
): Archive {
  const own = path.join(folder, String(size));
  return {
    root,
    size,
    folder: own,
    contentDir: path.join(own, 'content'),
    dataDir: path.join(own, 'data'),
    signal,
  };
}

/** Writes the documents, unless they are there already, written by the same code and since then not changed. */
export async function prepareArchive(archive: Archive): Promise<void> {
  if (isWhole(archive)) return;
  rmSync(archive.folder, { recursive: true, force: true });
  mkdirSync(archive.folder, { recursive: true });
  await writeCorpus({ count: archive.size, folder: archive.contentDir, seed });
  writeFileSync(stampFile(archive), codeHash());
}

/** Changes documents and takes it back afterwards; what was stopped half way is written anew by the next run. */
export async function withChanges<Result>(
  archive: Archive,
  work: (change: (file: string, edit: (text: string) => string) => void) => Promise<Result>,
): Promise<Result> {
  const originals = new Map<string, string>();
  rmSync(stampFile(archive));
  try {
    return await work((file, edit) => {
      const text = readFileSync(file, 'utf8');
      if (!originals.has(file)) originals.set(file, text);
      writeFileSync(file, edit(text));
    });
  } finally {
    for (const [file, text] of originals) writeFileSync(file, text);
    writeFileSync(stampFile(archive), codeHash());
  }
}

/** Where the corpus put a document. */
export function documentFile({ contentDir }: Archive, number: number): string {
  return path.join(contentDir, `export-${Math.floor(number / 500)}`, `document-${number}.md`);
}

export function isWhole(archive: Archive): boolean {
  const stamp = stampFile(archive);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === codeHash();
}

function stampFile({ folder }: Archive): string {
  return path.join(folder, 'corpus-is-whole');
}

function codeHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(corpusCode).sort()) {
    hash.update(readFileSync(path.join(corpusCode, name)));
  }
  return hash.digest('hex');
}
