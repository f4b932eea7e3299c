/**
 * Publishes what changed, inside the transaction of its caller: everything that the changes touch is settled anew, and
 * nothing else is looked at. A first import is the same line, with every file as a change.
 */
import { z } from 'zod';
import { oldPathKey } from '../domain/old-path';
import { type Redirects, redirectsFile } from '../ingest/read-redirects';
import { type Synonyms, synonymsFile } from '../ingest/read-synonyms';
import type { WantedBrief } from '../ingest/wanted-brief';
import { listTarget, sitePath } from '../routes';
import type { Reader, Writer } from '../store/connect';
import { parseListKey } from '../store/list-key';
import { beginBulk } from './bulk';
import { type ChangedPages, changedPages, noPages } from './changed-pages';
import { Claims, claimsOfWithdrawn } from './claims';
import type { Settled } from './contacts';
import { gatherCluster, settledOf } from './gather-cluster';
import type { IndexProgress } from './index-step';
import { Keys } from './keys';
import { ListTallies } from './list-tallies';
import { MentionCounts, mentionsOf } from './mentions';
import { nameThings } from './name-things';
import { noticeDepartures, type Past } from './notice-departures';
import { claimsOfPage } from './page-claims';
import { type Cluster, type FileChange, namesOf } from './publication';
import { rememberSpelling } from './remember-spelling';
import { settleCluster } from './settle-cluster';
import { contactsOfPlaces, withReaders } from './touched-files';
import { isOpen, listsToTouch, offeringsToWrite, placesToWrite } from './touched-pages';
import { writeAliasFindings } from './write-alias-findings';
import { writeBriefs } from './write-briefs';
import { writeContacts } from './write-contacts';
import { Findings } from './write-findings';
import { type JournalUse, writeJournal } from './write-journal';
import { mediaWriter } from './write-media';
import { countTopics } from './write-named';
import { writePlaces } from './write-places';
import { writeProfiles } from './write-profiles';
import { keysOfRedirects, writeRedirects } from './write-redirects';
import { writeSynonyms } from './write-wordings';

const oneRow = z.object({ one: z.literal(1) });

type Publication = {
  changes: readonly FileChange[];
  redirects: Redirects;
  /** Whether the redirects are others than the last time. */
  areRedirectsNew: boolean;
  /** Undefined when they are those of the last time. */
  synonyms: Synonyms | undefined;
  journal: JournalUse;
  past: Past;
  onProgress: IndexProgress;
};

/** The rows of the files must have been written. Gives the pages that changed; none of a first import. Throws `NoNumberLeft`, or an `IndexProblem` for the journal. */
export function publish(
  writer: Writer,
  { changes, redirects, areRedirectsNew, synonyms, journal, past, onProgress }: Publication,
): ChangedPages {
  const findings = new Findings(writer);
  const isFirst = writer.first(oneRow, 'SELECT 1 AS one FROM mentions LIMIT 1') === undefined;
  const claims = new Claims(writer, isFirst);
  const keys = new Keys(writer);
  const lists = new ListTallies(writer, keys);

  onProgress({ kind: 'names' });
  const named = nameThings(writer, changes, readChanges(writer, changes, findings), findings);
  const {
    cluster,
    briefs,
    findings: settling,
  } = settleCluster(
    writer,
    gatherCluster(writer, withReaders(writer, changes, named), contactsOfPlaces(named)),
  );
  const formerly = settledFiles(writer, cluster);
  const bulk = isFirst ? beginBulk(writer) : undefined;
  const spell = rememberSpelling(writer);
  const spelling = writeBriefs({ writer, keys, lists, claims, spell, onProgress }, cluster, briefs);
  bulk?.end();
  const now = new Map(briefs.map(({ file, brief }) => [file, settledAs(brief)]));
  writeContacts(writer, cluster, formerly, now);
  claimGone(claims, changes);

  for (const key of listsToTouch(named)) lists.touch(key);
  const profiles = writeProfiles(writer, offeringsToWrite(writer, cluster, named));
  const { born, dead } = lists.write((key) => isOpen(writer, key), onProgress);
  countTopics(writer, lists.names());
  const pages = writePlaces(writer, placesToWrite(writer, cluster, named, lists.names()));

  onProgress({ kind: 'paths' });
  for (const list of born) claims.makeOfSite(claimsOfPage(list));
  for (const list of dead) claims.giveUpOfSite(claimsOfPage(list));
  const departures = noticeDepartures(writer, { cluster, formerly, now }, past);
  writeJournal({ reader: writer, claims, findings }, journal, departures);
  claims.write();
  const touched = new Set([
    ...claims.touched,
    ...[...born, ...dead].map((list) => oldPathKey(sitePath(listTarget(parseListKey(list))))),
    ...[...formerly.values(), ...now.values()].map(({ path }) => oldPathKey(path)),
  ]);
  const ofRedirects = keysOfRedirects(writer, redirects.redirects);
  if (areRedirectsNew || [...ofRedirects].some((key) => touched.has(key))) {
    const leadNowhere = writeRedirects(writer, redirects.redirects);
    findings.replace('redirects', [redirectsFile], [...redirects.findings, ...leadNowhere]);
    for (const key of ofRedirects) touched.add(key);
  }
  if (synonyms) {
    writeSynonyms(writer, synonyms);
    findings.replace('synonyms', [synonymsFile], synonyms.findings);
  }

  const changed = namesOf(changes);
  findings.replace('settled', namesOf(cluster.values()), [...settling, ...spelling]);
  findings.replace('page', [...pages.files, ...changed], pages.findings);
  findings.replace('profile', [...profiles.files, ...changed], profiles.findings);
  // A first import has every file in its cluster.
  writeAliasFindings(writer, findings, cluster, isFirst ? [] : touched);
  findings.count();
  if (isFirst) return noPages;
  const ended = new Set(dead);
  const standing = lists.changedNames().filter((list) => !ended.has(list));
  return changedPages(changes, formerly, now, standing);
}

/** What each file says alone is written, and what it mentions is counted: of a first import, one file is held at a time. */
function readChanges(
  writer: Writer,
  changes: readonly FileChange[],
  findings: Findings,
): MentionCounts {
  const counts = new MentionCounts();
  const writeMedia = mediaWriter(writer);
  for (const { id, file, before, after } of changes) {
    if (before) counts.add(mentionsOf(before), -1);
    if (after) counts.add(mentionsOf(after), 1);
    writeMedia(id, before, after);
    findings.replace('file', [file], after?.findings ?? []);
  }
  return counts;
}

/** Where the briefs of a cluster were published until now, by the numbers of their files. */
function settledFiles(reader: Reader, cluster: Cluster): Map<number, Settled> {
  return new Map(
    [...cluster.values()].flatMap(({ id, before }) => {
      const settled = before && settledOf(reader, id);
      return settled ? [[id, settled] as const] : [];
    }),
  );
}

function settledAs({ path, place, slug, id }: WantedBrief): Settled {
  return { path, section: place.path, slug, id };
}

function claimGone(claims: Claims, changes: readonly FileChange[]): void {
  for (const { id, before, after } of changes.filter(({ isBrief }) => !isBrief)) {
    if (before) claims.giveUp(claimsOfWithdrawn(before), 0, id);
    if (after) claims.make(claimsOfWithdrawn(after), 0, id);
  }
}
