/** All ingested files together → what the portal publishes, where everything used to be, and all findings. */
import type { Brief } from '../domain/brief';
import type { ArchetypeCount, DocumentCount, Finding, Refusal } from '../domain/finding';
import type { OfferingProfile } from '../domain/offering-profile';
import { oldPathKey } from '../domain/old-path';
import type { Pdf } from '../domain/pdf';
import type { Picture } from '../domain/picture';
import type { SectionPage } from '../domain/section-page';
import type { TopicDefinition } from '../domain/topic-definition';
import { claimOldPaths, type OldPathEntry } from './claim-old-paths';
import { countArchetypes } from './count-archetypes';
import { countDocuments } from './count-documents';
import { derivedKeys } from './derived-keys';
import type { IngestedFile, Outcome } from './ingested-file';
import { entityPaths, placePaths } from './living-paths';
import { type FiledBrief, newerFirst } from './newer-first';
import { noteRepeatedStories } from './note-repeated-stories';
import type { Redirects } from './read-redirects';
import {
  type FiledDefinition,
  type FiledProfile,
  settleDefinitions,
  settleProfiles,
} from './settle-definitions';
import { settleIds } from './settle-ids';
import { type FiledPage, settlePages } from './settle-pages';
import { byFile, settlePaths } from './settle-paths';
import { settleTopics } from './settle-topics';

export type Corpus = {
  /** Newest first, each on its final path. */
  briefs: Brief[];
  /** The same briefs, each with the file it was read from. */
  filed: FiledBrief[];
  sectionPages: SectionPage[];
  /** One for each topic that a document defines, by slug. */
  topicDefinitions: TopicDefinition[];
  /** One for each offering that a document describes, by slug. */
  offeringProfiles: OfferingProfile[];
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
  archetypes: ArchetypeCount[];
};

/** Depends on what the files hold, never on the order in which they come. */
export function checkCorpus(files: readonly IngestedFile[], redirects: Redirects): Corpus {
  const sorted = [...files].sort(byFile);
  const found = gather(sorted);
  const places = placePaths(found.briefs.map(({ brief }) => brief));
  const placed = settlePaths(found.briefs.sort(newerFirst), places);
  const identified = settleIds(placed.briefs.sort(newerFirst));
  const defined = settleDefinitions(found.definitions);
  const profiled = settleProfiles(found.profiles);
  const { briefs, definitions, profiles, findings } = settleTopics({
    briefs: identified.briefs,
    definitions: defined.settled,
    profiles: profiled.settled,
  });
  const corpus = {
    briefs: briefs.map(({ brief }) => brief),
    topicDefinitions: definitions.map(({ definition }) => definition),
    offeringProfiles: profiles.map(({ profile }) => profile),
  };
  const entities = entityPaths(corpus);
  const pages = settlePages(found.pages, corpus.briefs, entities);
  const claimed = claimOldPaths(briefs, { places, entities }, redirects);
  const known = new Set(claimed.oldPaths.map(({ key }) => key));
  const all = [
    ...sorted.flatMap((ingested) => ingested.findings),
    ...redirects.findings,
    ...[...pages.findings, ...placed.findings, ...identified.findings],
    ...[...defined.findings, ...profiled.findings, ...findings, ...claimed.findings],
    ...noteRepeatedStories(briefs),
  ];
  return {
    ...corpus,
    filed: briefs,
    sectionPages: pages.sectionPages,
    pictures: uniquePictures(sorted),
    pdfs: byName(corpus.briefs.flatMap((brief) => brief.pdf ?? [])),
    oldPaths: claimed.oldPaths,
    gone: goneKeys(found.withdrawn).filter((key) => !known.has(key)),
    findings: all.sort(byFile),
    refused: found.refused,
    documents: countDocuments(sorted),
    archetypes: countArchetypes(sorted),
  };
}

type Kind<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

function gather(files: readonly IngestedFile[]) {
  const briefs: FiledBrief[] = [];
  const pages: FiledPage[] = [];
  const definitions: FiledDefinition[] = [];
  const profiles: FiledProfile[] = [];
  const withdrawn: Kind<'withdrawn'>[] = [];
  const refused: Refusal[] = [];
  for (const { file, outcome } of files) {
    if (outcome.kind === 'brief') briefs.push({ file, brief: outcome.brief });
    else if (outcome.kind === 'section-page') pages.push({ file, page: outcome.page });
    else if (outcome.kind === 'topic') definitions.push({ file, definition: outcome.definition });
    else if (outcome.kind === 'offering') profiles.push({ file, profile: outcome.profile });
    else if (outcome.kind === 'withdrawn') withdrawn.push(outcome);
    else refused.push({ file, reason: outcome.reason });
  }
  return { briefs, pages, definitions, profiles, withdrawn, refused };
}

function uniquePictures(files: readonly IngestedFile[]): Picture[] {
  return byName(
    files.flatMap(({ outcome }) => {
      const icon = outcome.kind === 'brief' ? outcome.brief.icon : undefined;
      const inside = 'pictures' in outcome ? outcome.pictures : [];
      return [leadPicture(outcome) ?? [], icon ?? [], inside].flat();
    }),
  );
}

/** The first of each name. */
function byName<Named extends { name: string }>(media: readonly Named[]): Named[] {
  const named = new Map<string, Named>();
  for (const medium of media) if (!named.has(medium.name)) named.set(medium.name, medium);
  return [...named.values()];
}

function leadPicture(outcome: Outcome): Picture | undefined {
  if (outcome.kind === 'brief') return outcome.brief.picture;
  return outcome.kind === 'offering' ? outcome.profile.picture : undefined;
}

function goneKeys(withdrawn: readonly Kind<'withdrawn'>[]): string[] {
  const keys = withdrawn.flatMap(({ path, aliases, place, slug, host }) => [
    ...[path, ...aliases].map(oldPathKey),
    ...derivedKeys({ place, slug, host, aliases }),
  ]);
  return [...new Set(keys)].sort();
}
