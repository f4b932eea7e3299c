/** One file of the content folder → what the portal makes of it, as JSON; the whole line of reading, for one document. */
import { createHash } from 'node:crypto';
import { decodeText } from './decode-text';
import type { Fields } from './fields';
import { findMedia, type MediaFinder, type MediaListing } from './find-media';
import type { IngestedFile, Outcome } from './ingested-file';
import { normaliseBrief } from './normalise-brief';
import { isOfferingProfile, normaliseOfferingProfile } from './normalise-offering-profile';
import { isSectionPage, normaliseSectionPage } from './normalise-section-page';
import { normaliseStatus } from './normalise-status';
import { isTopicDefinition, normaliseTopicDefinition } from './normalise-topic-definition';
import { parseFrontMatter } from './parse-front-matter';
import { readDocument, unreadable } from './read-text';
import { gatherFindings, type Report } from './report';

type Folder = { contentDir: string; listing: MediaListing };

/** Reads the file, and measures the pictures and PDFs it names; depends on nothing else, and never throws. */
export function ingestFile({ contentDir, file, listing }: Folder & { file: string }): IngestedFile {
  let bytes: Uint8Array;
  try {
    bytes = readDocument(contentDir, file);
  } catch (problem) {
    const outcome = refuse(unreadable(problem));
    return { file, hash: '', outcome, findings: [], pictures: [] };
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
  if (isTopicDefinition(fields)) {
    return (
      refuseUnlessPublic(fields, report) ??
      normaliseTopicDefinition(fields, body, media.find, report)
    );
  }
  if (isOfferingProfile(fields)) {
    return (
      refuseUnlessPublic(fields, report) ??
      normaliseOfferingProfile(fields, body, media.find, report)
    );
  }
  return normaliseBrief(fields, body, media, report);
}

/** Pages of topics and offerings are there without their documents: those that are not public say nothing. */
function refuseUnlessPublic(fields: Fields, report: Report): Outcome | undefined {
  if (normaliseStatus(fields, report) === 'public') return undefined;
  return refuse('is not public: its status does not publish it');
}

function refuse(reason: string): Outcome {
  return { kind: 'refused', reason };
}
