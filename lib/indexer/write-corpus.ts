/** Writes a corpus into the tables, inside the transaction of its caller: every row of the former one is replaced. */
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import type { BriefDate } from '../domain/instant';
import { oldPathKey } from '../domain/old-path';
import type { SitePath } from '../domain/site-path';
import type { Corpus } from '../ingest/check-corpus';
import { sitePath } from '../routes';
import { briefDetailRowSchema, briefSummaryRowSchema } from '../store/brief-row';
import type { Writer } from '../store/connect';
import { corpusTables } from '../store/tables';
import { listsOf, listsOfTopic } from './collect-lists';
import { ListMembers } from './list-members';
import { namePlaces } from './name-places';
import { numberBriefs } from './number-briefs';
import { rememberTexts } from './text-history';
import { writeEntities, writeOfferings } from './write-entities';
import { writePlaces } from './write-places';
import { writeReport } from './write-report';
import { topicsBesideBriefs, writeSchemePages, writeTopics } from './write-topics';

export function writeCorpus(writer: Writer, corpus: Corpus): void {
  for (const table of corpusTables) writer.run(emptying(table));
  // Oldest first, so that a brief's number grows with its date and breaks ties the same way every time.
  const briefs = [...corpus.briefs].sort(byDateThenPath);
  const places = namePlaces(briefs, corpus.sectionPages);
  writePlaces(writer, places);
  writeBriefs(writer, briefs, rememberTexts(writer, corpus.filed), [
    { kind: 'site' },
    ...places.sections.map(({ path }): BriefList => ({ kind: 'section', path })),
    ...topicsBesideBriefs(corpus).flatMap(listsOfTopic),
    ...corpus.offeringProfiles.map(({ slug }): BriefList => ({ kind: 'offering', offering: slug })),
  ]);
  writeTopics(writer, { ...corpus, briefs });
  writeSchemePages(writer, corpus.sectionPages);
  writeEntities(writer, briefs);
  writeOfferings(writer, briefs, corpus.offeringProfiles);
  writeMedia(writer, corpus);
  writeRedirects(writer, corpus);
  writeReport(writer, corpus);
}

/** A contentless search table is emptied by a command of its own. */
function emptying(table: (typeof corpusTables)[number]): string {
  return table === 'search'
    ? "INSERT INTO search (search) VALUES ('delete-all')"
    : `DELETE FROM ${table}`;
}

function byDateThenPath(a: Brief, b: Brief): number {
  const [first, second] = [a.curated ?? '', b.curated ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

/** `open` names lists that exist even without a brief. */
function writeBriefs(
  writer: Writer,
  briefs: Brief[],
  updated: ReadonlyMap<SitePath, BriefDate>,
  open: BriefList[],
): void {
  const insertBrief = writer.prepare(
    'INSERT INTO briefs (n, path, section, story, sort, modified, updated, summary, detail, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertEvent = writer.prepare(
    'INSERT INTO events (brief, community, start) VALUES (?, ?, ?)',
  );
  const insertWords = writer.prepare(
    'INSERT INTO search (rowid, title, topics, source, teaser, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const members = new ListMembers();
  for (const list of open) members.open(list);
  const numbered = numberBriefs(briefs);
  for (const member of numbered) {
    const { n, story, brief } = member;
    insertBrief(
      n,
      brief.path,
      brief.place.path,
      story,
      brief.curated ?? '',
      brief.modified ?? null,
      updated.get(brief.path) ?? null,
      JSON.stringify(briefSummaryRowSchema.parse(brief)),
      JSON.stringify(briefDetailRowSchema.parse(brief)),
      brief.body,
    );
    for (const list of listsOf(brief)) members.add(list, member);
    if (brief.event?.start) insertEvent(n, brief.place.community ?? null, brief.event.start);
    const topics = brief.topics.map((topic) => topic.label).join('. ');
    insertWords(n, brief.title, topics, brief.source?.name ?? '', brief.teaser, brief.text);
  }
  members.write(writer, numbered);
}

function writeRedirects(writer: Writer, corpus: Corpus): void {
  const insert = writer.prepare('INSERT INTO old_paths (key, target) VALUES (?, ?)');
  for (const { key, to } of corpus.oldPaths) insert(key, to);
  for (const key of corpus.gone) insert(key, null);
  // Offerings are known by their dashes, which old links may have folded.
  const insertFolded = writer.prepare(
    'INSERT OR IGNORE INTO old_paths (key, target) VALUES (?, ?)',
  );
  const ofBriefs = corpus.briefs.flatMap((brief) => brief.offerings);
  for (const { slug } of [...ofBriefs, ...corpus.offeringProfiles]) {
    const path = sitePath({ kind: 'offering', offering: slug });
    insertFolded(oldPathKey(path), path);
  }
}

function writeMedia(writer: Writer, { pictures, pdfs }: Corpus): void {
  const insert = writer.prepare(
    'INSERT INTO pictures (name, file, alt, width, height) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { name, file, alt, width, height } of pictures) insert(name, file, alt, width, height);
  const insertPdf = writer.prepare('INSERT INTO pdfs (name, file, size) VALUES (?, ?, ?)');
  for (const { name, file, size } of pdfs) insertPdf(name, file, size);
}
