/** What pages are named after, with the words of its names: read once for each state of the index, for it is asked at every key. */
import { z } from 'zod';
import { searchText, searchWords } from '../../domain/search-text';
import { slugSchema } from '../../domain/slug';
import { sourceHostSchema } from '../../domain/source';
import type { Reader } from '../../store/connect';
import { indexRevision } from '../../store/meta';
import type { SuggestedList } from './suggestions';

export type NamedThing = {
  page: SuggestedList;
  /** Words of its names, each behind a blank, as the search spells them. */
  words: string;
};

const countSchema = z.number().int();
const topicRow = z.object({
  concept: slugSchema,
  label: z.string(),
  topics: z.number(),
  topic: slugSchema,
  count: countSchema,
});
const namedRow = z.object({ slug: slugSchema, name: z.string(), count: countSchema });
const sourceRow = z.object({ host: sourceHostSchema, name: z.string(), count: countSchema });

/** Busiest first. */
export function createNamedThings(reader: Reader): () => readonly NamedThing[] {
  let revision: string | undefined;
  let things: readonly NamedThing[] = [];
  let spelled = new Map<string, string>();
  return () => {
    const present = indexRevision(reader);
    if (present === revision) return things;
    const former = spelled;
    spelled = new Map();
    const spell = (names: string) => {
      const words = former.get(names) ?? wordsOf(names);
      spelled.set(names, words);
      return words;
    };
    things = readThings(reader).map(([page, names]) => ({ page, words: spell(names) }));
    revision = present;
    return things;
  };
}

function wordsOf(names: string): string {
  return searchWords(searchText(names))
    .map((word) => ` ${word}`)
    .join('');
}

function readThings(reader: Reader): [page: SuggestedList, names: string][] {
  return [
    ...reader
      .all(
        topicRow,
        `SELECT c.slug AS concept, c.label, c.topics, min(t.slug) AS topic, c.briefs AS count
         FROM concepts c JOIN topics t ON t.concept = c.slug WHERE c.briefs > 0 GROUP BY c.slug`,
      )
      .map(({ concept, label, topics, topic, count }): [SuggestedList, string] => [
        {
          // A label that one scheme has leads to its topic.
          target: topics > 1 ? { kind: 'concept', concept } : { kind: 'topic', topic },
          name: label,
          count,
        },
        label,
      ]),
    ...named(reader, 'community', 'communities').map(
      ({ slug, name, count }): [SuggestedList, string] => [
        { target: { kind: 'community', community: slug }, name, count },
        name,
      ],
    ),
    ...reader
      .all(
        sourceRow,
        `SELECT e.host, e.name, l.count FROM sources e JOIN lists l ON l.list = 'source:' || e.host`,
      )
      .map(({ host, name, count }): [SuggestedList, string] => [
        { target: { kind: 'source', host }, name, count },
        name === host ? tellingPart(host) : `${name} ${tellingPart(host)}`,
      ]),
    ...named(reader, 'curator', 'curators').map(
      ({ slug, name, count }): [SuggestedList, string] => [
        { target: { kind: 'curator', curator: slug }, name, count },
        name,
      ],
    ),
  ].sort(([a], [b]) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function named(reader: Reader, kind: 'community' | 'curator', table: 'communities' | 'curators') {
  return reader.all(
    namedRow,
    `SELECT e.slug, e.name, l.count FROM ${table} e JOIN lists l ON l.list = '${kind}:' || e.slug`,
  );
}

/** Nobody looks for a source by `www` or `com`. */
function tellingPart(host: string): string {
  return host
    .split('.')
    .slice(0, -1)
    .filter((part) => part !== 'www')
    .join(' ');
}
