/** Ingested files → what an index makes of them, as a test wants to see it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type BriefFacts, briefFactsSchema } from '../domain/brief';
import { type Finding, findingSchema, type Refusal, refusalSchema } from '../domain/finding';
import type { IngestedFile } from '../ingest/ingested-file';
import { standingPaths } from '../ingest/living-paths';
import type { Redirects } from '../ingest/read-redirects';
import { listTarget, sitePath } from '../routes';
import { jsonColumn } from '../store/brief-row';
import { openWriter, type Reader } from '../store/connect';
import { parseListKey } from '../store/list-key';
import { writeFiles } from './write-files.fixture';

export type PublishedArchive = {
  /** Newest first. */
  briefs: BriefFacts[];
  findings: Finding[];
  refused: Refusal[];
  /** Keys of old paths with where they lead; a page of ours leads to itself. */
  oldPaths: { key: string; to: string }[];
  /** Keys of which is only known that they are gone. */
  gone: string[];
};

export function publishArchive(
  files: readonly IngestedFile[],
  redirects?: Redirects,
): PublishedArchive {
  return inIndex(files, redirects, readArchive);
}

/** What `read` gives of an index of these files. */
export function inIndex<Result>(
  files: readonly IngestedFile[],
  redirects: Redirects | undefined,
  read: (reader: Reader) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-archive-'));
  const writer = openWriter(path.join(folder, 'index.sqlite'));
  try {
    writeFiles(writer, files, redirects);
    return read(writer);
  } finally {
    writer.close();
    rmSync(folder, { recursive: true });
  }
}

const anyObject = jsonColumn(z.record(z.string(), z.unknown()));
const briefRow = z.object({ kept: anyObject, summary: anyObject, detail: anyObject });
const outcomeSchema = z.object({ outcome: z.object({ brief: z.record(z.string(), z.unknown()) }) });
const claimRow = z.object({ key: z.string(), to: z.string().nullable() });
const listRow = z.object({ list: z.string() });

function readArchive(reader: Reader): PublishedArchive {
  const briefs = reader
    .all(
      briefRow,
      'SELECT f.kept, b.summary, b.detail FROM briefs b JOIN files f ON f.id = b.file ORDER BY b.n DESC',
    )
    .map(({ kept, summary, detail }) =>
      briefFactsSchema.parse({ ...outcomeSchema.parse(kept).outcome.brief, ...summary, ...detail }),
    );
  const lists = reader.all(listRow, 'SELECT list FROM lists').map(({ list }) => list);
  const pages = lists.map((list) => sitePath(listTarget(parseListKey(list))));
  const living = new Set<string>([
    ...briefs.map((brief) => brief.path),
    ...pages,
    ...standingPaths,
  ]);
  const claims = reader
    .all(
      claimRow,
      `SELECT key, coalesce(nullif(target, ''), path) AS "to" FROM (
         SELECT c.key, c.target, b.path, row_number() OVER (
           PARTITION BY c.key ORDER BY c.rank, c.brief DESC, c.document, c.target) AS place
         FROM claims c LEFT JOIN briefs b ON b.n = c.brief) WHERE place = 1 ORDER BY key`,
    )
    .filter(({ key }) => !living.has(key));
  return {
    briefs,
    findings: reader.all(
      findingSchema,
      'SELECT file, field, kind, what, before, after FROM findings ORDER BY file, origin, n',
    ),
    refused: reader.all(refusalSchema, 'SELECT file, reason FROM refusals ORDER BY file'),
    oldPaths: [
      ...[...living]
        .filter((page) => !/^\/(?:topic|topics|schemes|sources|curators)\//.test(page))
        .filter((page) => page === page.toLowerCase())
        .map((page) => ({ key: page, to: page })),
      ...claims.flatMap(({ key, to }) => (to === null ? [] : [{ key, to }])),
    ],
    gone: claims.filter(({ to }) => to === null).map(({ key }) => key),
  };
}
