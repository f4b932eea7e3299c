/** A content folder and a data folder of their own for one test, and what the index made of them. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReportEntry } from '../domain/finding';
import type { Env } from '../env';
import { quietEnv } from '../env.fixture';
import { contentRepository } from '../repository/open-repository';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { journalFile } from '../store/journal';

export function temporaryEnv(): Env {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-indexer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir);
  return quietEnv({ contentDir, dataDir: path.join(folder, 'data') });
}

/** Returns the path of the file written. */
export function writeContent(
  { contentDir }: Pick<Env, 'contentDir'>,
  file: string,
  text: string | Buffer,
): string {
  const whole = path.join(contentDir, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

/** What a journal remembers, no content says: an index made of the same content needs the same journal. */
export function giveJournal(from: Env, to: Env): void {
  const file = journalFile(from);
  if (!existsSync(file)) return;
  mkdirSync(to.dataDir);
  cpSync(file, journalFile(to));
}

/** A small document of a brief; `more` are further lines of front matter. */
export function briefDocument(slug: string, title = `Title of ${slug}`, more = ''): string {
  return `---\nid: ${slug}\nbasePath: /news/\nslug: ${slug}\ntitle: ${title}\ndate: '2021-01-15'\n${more}---\n<p>Text of ${slug}.</p>`;
}

export function readIndex<Result>(
  env: Env,
  work: (repository: ReturnType<typeof contentRepository>) => Result,
): Result {
  const reader = openReader(indexFile(env));
  try {
    return work(contentRepository(reader));
  } finally {
    reader.close();
  }
}

export function publishedPaths(env: Env): string[] | undefined {
  return readIndex(env, (repository) =>
    repository.findBriefPage({ kind: 'site' }, 1)?.briefs.map((brief): string => brief.path),
  )?.sort();
}

/** All findings, as the import report lists them. */
export function readFindings(env: Env): ReportEntry[] {
  return readIndex(env, ({ report }) => {
    const { refused, findings } = report.findTotals();
    return report.listEntries({ kind: undefined, file: '' }, findings, refused);
  });
}
