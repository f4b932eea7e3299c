/** Files that changed → everything that is named otherwise for it, with its rows written. */

import type { KeptFile } from '../ingest/kept-file';
import type { FiledDefinition } from '../ingest/settle-definitions';
import type { Reader, Writer } from '../store/connect';
import { topicContact } from './contacts';
import { findRecord } from './file-record';
import { filesAt } from './gather-cluster';
import type { MentionCounts } from './mentions';
import { compareNamed, type NamedChanges } from './named-changes';
import { type FileChange, namesOf } from './publication';
import { writeDefinedWords, writeEquivalents } from './write-definitions';
import type { Findings } from './write-findings';
import { splitThing, writeNamed } from './write-named';

/** `things` are all whose mentions changed. */
export type NamedThings = NamedChanges & { things: string[] };

/** `counts` are what the changes mention, or no longer mention. */
export function nameThings(
  writer: Writer,
  changes: readonly FileChange[],
  counts: MentionCounts,
  findings: Findings,
): NamedThings {
  const things = new Set(counts.write(writer));
  const others = changes.filter(({ isBrief }) => !isBrief);
  const { slugs, filed } = define(writer, others, things, findings);
  const named = compareNamed(writer, things);
  writeNamed(writer, [...things]);
  writeDefinedWords(writer, slugs, filed);
  return { ...named, things: [...things] };
}

/**
 * Writes the definitions that changed, and those that mean another topic for it: some name a topic by its slug, which
 * is another thing once there is such a topic. Adds to `things` what they name.
 */
function define(
  writer: Writer,
  changes: readonly FileChange[],
  things: Set<string>,
  findings: Findings,
): { slugs: Set<string>; filed: FiledDefinition[] } {
  const slugs = new Set(
    changes.flatMap(({ before, after }) => [...definedSlug(before), ...definedSlug(after)]),
  );
  for (;;) {
    for (const slug of definersOf(writer, compareNamed(writer, things))) slugs.add(slug);
    const filed = listDefinitions(writer, changes, slugs);
    const { findings: defining, named } = writeEquivalents(writer, slugs, filed);
    for (const slug of named) things.add(`topic:${slug}`);
    if (definersOf(writer, compareNamed(writer, things)).every((slug) => slugs.has(slug))) {
      findings.replace(
        'definition',
        [...filed.map(({ file }) => file), ...namesOf(changes)],
        defining,
      );
      return { slugs, filed };
    }
  }
}

function definedSlug(kept: KeptFile | undefined): string[] {
  return kept?.outcome.kind === 'topic' ? [kept.outcome.definition.topic.slug] : [];
}

/** Topics whose definitions name one that is new, gone or spelled otherwise. */
function definersOf(reader: Reader, { born, dead, respelled }: NamedChanges): string[] {
  const topics = [...born, ...dead].map(splitThing).filter(({ kind }) => kind === 'topic');
  return [...topics.map(({ name }) => name), ...respelled].flatMap((slug) =>
    filesAt(reader, topicContact(slug)).flatMap(({ file }) =>
      definedSlug(findRecord(reader, file)?.kept),
    ),
  );
}

/** All definitions of these topics, as the files say now. */
function listDefinitions(
  reader: Reader,
  changes: readonly FileChange[],
  slugs: ReadonlySet<string>,
): FiledDefinition[] {
  const known = [...slugs].flatMap((slug) =>
    filesAt(reader, topicContact(slug)).flatMap(({ file }) => findRecord(reader, file)?.kept ?? []),
  );
  const changed = changes.flatMap(({ after }) => after ?? []);
  const filed = [...known, ...changed].flatMap(({ file, outcome }) =>
    outcome.kind === 'topic' && slugs.has(outcome.definition.topic.slug)
      ? [{ file, definition: outcome.definition }]
      : [],
  );
  return [...new Map(filed.map((one) => [one.file, one])).values()];
}
