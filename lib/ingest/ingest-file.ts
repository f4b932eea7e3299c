/** One file of the content folder → what the portal makes of it, as JSON; the whole line of reading, for one document. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text';
import { type Fields, readField } from './fields';
import { findMedia, type MediaFinder, type MediaListing } from './find-media';
import { errorCode } from './follow-link';
import type { IngestedFile, Outcome } from './ingested-file';
import { normaliseBrief } from './normalise-brief';
import { isSectionPage, normaliseSectionPage } from './normalise-section-page';
import { parseFrontMatter } from './parse-front-matter';
import { gatherFindings, type Report } from './report';

type Folder = { contentDir: string; listing: MediaListing };

/** Reads the file, and measures the pictures and PDFs it names; depends on nothing else, and never throws. */
export function ingestFile({ contentDir, file, listing }: Folder & { file: string }): IngestedFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(contentDir, file));
  } catch (problem) {
    const reason = `cannot be read (${errorCode(problem)}): check its permissions`;
    return { file, hash: '', outcome: { kind: 'refused', reason }, findings: [], pictures: [] };
  }
  return ingestBytes({ contentDir, file, listing, bytes });
}

/** The same for bytes in hand. */
export function ingestBytes({
  contentDir,
  file,
  listing,
  bytes,
}: Folder & { file: string; bytes: Uint8Array }): IngestedFile {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { findings, report } = gatherFindings(file);
  const media = findMedia(contentDir, file, listing);
  const outcome = ingestSafely(() => ingest(file, bytes, media, report));
  return { file, hash, outcome, findings, pictures: media.names() };
}

/** A mistake of ours costs one file, never the others. */
function ingestSafely(ingestOne: () => Outcome): Outcome {
  try {
    return ingestOne();
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : 'unknown error';
    return refuse(`is more than this portal can read (${name}): report it together with the file`);
  }
}

function ingest(file: string, bytes: Uint8Array, media: MediaFinder, report: Report): Outcome {
  const text = decodeText(bytes);
  if (text === undefined) return refuse('is not UTF-8: save it in that encoding');
  const parsed = parseFrontMatter(text);
  if (!parsed.ok) return refuse(parsed.reason);
  const { fields, twice, body } = parsed.document;
  for (const key of twice) {
    report(key, 'value-invalid', 'is given twice in different letter case: the first is used');
  }
  if (isSectionPage(file)) return normaliseSectionPage(file, fields, body, media.find, report);
  const other = otherKind(fields);
  return other === undefined ? normaliseBrief(fields, body, media, report) : refuse(other);
}

/** Kinds of document that get pages of their own, and are no briefs. */
function otherKind(fields: Fields): string | undefined {
  if (isWord(readField(fields, 'searchCategory'), 'topic')) return 'not a brief: topic definition';
  if (isWord(readField(fields, 'archetype'), 'profile-offering')) {
    return 'not a brief: offering profile';
  }
  return undefined;
}

function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.trim().toLowerCase() === word;
}

function refuse(reason: string): Outcome {
  return { kind: 'refused', reason };
}
