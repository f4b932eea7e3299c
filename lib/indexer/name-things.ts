/** Files that changed → everything that is named otherwise for it, with its rows written. */
import type { Reader, Writer } from '../store/connect';
import { topicContact } from './contacts';
import { findRecord } from './file-record';
import { filesAt } from './gather-cluster';
import { MentionCounts, mentionsOf } from './mentions';
import { compareNamed, type NamedChanges } from './named-changes';
import { type FileChange, namesOf } from './publication';
import { writeDefinedWords, writeDefinitions } from './write-definitions';
import type { Findings } from './write-findings';
import { splitThing, writeNamed } from './write-named';

/** `things` are all whose mentions changed. */
export type NamedThings = NamedChanges & { things: string[] };

export function nameThings(
  writer: Writer,
  changes: readonly FileChange[],
  findings: Findings,
): NamedThings {
  const counts = new MentionCounts();
  for (const { before, after } of changes) {
    if (before) counts.add(mentionsOf(before), -1);
    if (after) counts.add(mentionsOf(after), 1);
  }
  const things = counts.write(writer);
  const isDefined = mustRedefine(writer, changes, compareNamed(writer, things));
  if (isDefined) {
    const { files, findings: defining, changed } = writeDefinitions(writer);
    findings.replace('definition', [...files, ...namesOf(changes)], defining);
    things.push(...changed.map(({ slug }) => `topic:${slug}`));
  }
  const named = compareNamed(writer, things);
  writeNamed(writer, things);
  if (isDefined) writeDefinedWords(writer);
  return { ...named, things };
}

/** A definition may name a topic by its slug, which means another thing once there is such a topic. */
function mustRedefine(
  reader: Reader,
  changes: readonly FileChange[],
  { born, dead, respelled }: NamedChanges,
): boolean {
  const isDefinition = ({ before, after }: FileChange) =>
    before?.outcome.kind === 'topic' || after?.outcome.kind === 'topic';
  if (changes.some(isDefinition)) return true;
  const slugs = [...born, ...dead].map(splitThing).filter(({ kind }) => kind === 'topic');
  return [...slugs.map(({ name }) => name), ...respelled].some((slug) =>
    filesAt(reader, topicContact(slug)).some(
      ({ file }) => findRecord(reader, file)?.kept.outcome.kind === 'topic',
    ),
  );
}
