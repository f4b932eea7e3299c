/** All ingested files together → what the portal publishes, where everything used to be, and all findings. */
import type { Brief } from '../domain/brief';
import type { DocumentCount, Finding, Refusal } from '../domain/finding';
import { oldPathKey } from '../domain/old-path';
import type { Pdf } from '../domain/pdf';
import type { Picture } from '../domain/picture';
import type { SectionPage } from '../domain/section-page';
import { claimOldPaths, type OldPathEntry } from './claim-old-paths';
import { countDocuments } from './count-documents';
import { derivedKeys } from './derived-keys';
import type { IngestedFile, Outcome } from './ingested-file';
import { placePaths } from './living-paths';
import { type FiledBrief, newerFirst } from './newer-first';
import { noteRepeatedStories } from './note-repeated-stories';
import type { Redirects } from './read-redirects';
import { settleIds } from './settle-ids';
import { type FiledPage, settlePages } from './settle-pages';
import { byFile, settlePaths } from './settle-paths';
import { settleTopics } from './settle-topics';

export type Corpus = {
  /** Newest first, each on its final path. */
  briefs: Brief[];
  sectionPages: SectionPage[];
  /** Every picture that a brief or a body shows, by name. */
  pictures: Picture[];
  /** Every PDF that a brief offers, by name. */
  pdfs: Pdf[];
  /** Sorted by key; no target is itself an old path. */
  oldPaths: OldPathEntry[];
  /** Keys of paths whose brief was withdrawn. */
  gone: string[];
  findings: Finding[];
  refused: Refusal[];
  /** What the other files became. */
  documents: DocumentCount[];
};

/** Depends on what the files hold, never on the order in which they come. */
export function checkCorpus(files: readonly IngestedFile[], redirects: Redirects): Corpus {
  const sorted = [...files].sort(byFile);
  const found = gather(sorted);
  const places = placePaths(found.briefs.map(({ brief }) => brief));
  const placed = settlePaths(found.briefs.sort(newerFirst), places);
  const identified = settleIds(placed.briefs.sort(newerFirst));
  const { briefs, findings: ofTopics } = settleTopics(identified.briefs);
  const published = briefs.map(({ brief }) => brief);
  const pages = settlePages(found.pages, published);
  const claimed = claimOldPaths(briefs, places, redirects.redirects);
  const known = new Set(claimed.oldPaths.map(({ key }) => key));
  const findings = [
    ...sorted.flatMap((ingested) => ingested.findings),
    ...redirects.findings,
    ...[
      ...pages.findings,
      ...placed.findings,
      ...identified.findings,
      ...ofTopics,
      ...claimed.findings,
    ],
    ...noteRepeatedStories(briefs),
  ];
  return {
    briefs: published,
    sectionPages: pages.sectionPages,
    pictures: uniquePictures(sorted),
    pdfs: byName(briefs.flatMap(({ brief }) => brief.pdf ?? [])),
    oldPaths: claimed.oldPaths,
    gone: goneKeys(found.withdrawn).filter((key) => !known.has(key)),
    findings: findings.sort(byFile),
    refused: found.refused,
    documents: countDocuments(sorted),
  };
}

type Kind<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

function gather(files: readonly IngestedFile[]) {
  const briefs: FiledBrief[] = [];
  const pages: FiledPage[] = [];
  const withdrawn: Kind<'withdrawn'>[] = [];
  const refused: Refusal[] = [];
  for (const { file, outcome } of files) {
    if (outcome.kind === 'brief') briefs.push({ file, brief: outcome.brief });
    else if (outcome.kind === 'section-page') pages.push({ file, page: outcome.page });
    else if (outcome.kind === 'withdrawn') withdrawn.push(outcome);
    else refused.push({ file, reason: outcome.reason });
  }
  return { briefs, pages, withdrawn, refused };
}

function uniquePictures(files: readonly IngestedFile[]): Picture[] {
  return byName(
    files.flatMap(({ outcome }) => {
      const brief = outcome.kind === 'brief' ? outcome.brief : undefined;
      const inside = 'pictures' in outcome ? outcome.pictures : [];
      return [brief?.picture ?? [], brief?.icon ?? [], inside].flat();
    }),
  );
}

/** The first of each name. */
function byName<Named extends { name: string }>(media: readonly Named[]): Named[] {
  const named = new Map<string, Named>();
  for (const medium of media) if (!named.has(medium.name)) named.set(medium.name, medium);
  return [...named.values()];
}

function goneKeys(withdrawn: readonly Kind<'withdrawn'>[]): string[] {
  const keys = withdrawn.flatMap(({ path, aliases, place, slug, host }) => [
    ...[path, ...aliases].map(oldPathKey),
    ...derivedKeys({ place, slug, host, aliases }),
  ]);
  return [...new Set(keys)].sort();
}
