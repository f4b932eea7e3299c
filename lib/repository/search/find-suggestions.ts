/** What somebody typed so far → the pages and briefs whose names hold its words, the last of them as a beginning. */
import { z } from 'zod';
import { dateSchema } from '../../domain/instant';
import { parseSearchQuery, tidyQuery } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import { sitePathSchema } from '../../domain/site-path';
import type { Reader } from '../../store/connect';
import { correctedText, listCorrections } from './correct-terms';
import type { NamedThing } from './named-things';
import { stopWords } from './ranking';
import type { SuggestedBrief, SuggestedList, Suggestions } from './suggestions';

/** Of each kind. */
const most = { topic: 4, community: 2, source: 3, curator: 2, brief: 6 };
/** Several briefs may tell one story. */
const briefsRead = 12;
/** Nobody types more before looking. */
const mostTerms = 12;

type Term = string[];

export function findSuggestions(
  reader: Reader,
  things: readonly NamedThing[],
  text: string,
): Suggestions {
  const found = findBegun(reader, things, text);
  if (!isEmpty(found)) return found;
  const corrected = correct(reader, tidyQuery(text));
  const meant = corrected === undefined ? found : findBegun(reader, things, corrected);
  return isEmpty(meant) ? found : { ...meant, corrected };
}

function findBegun(reader: Reader, things: readonly NamedThing[], text: string): Suggestions {
  const { terms, only } = understand(text);
  const matching = terms.length === 0 ? [] : rank(things.filter(nameTest(terms)), terms);
  const pages = matching.map(({ page }) => page);
  const lists = (kind: Named) =>
    pages.filter((page) => kindOf(page) === kind && (only ?? kind) === kind).slice(0, most[kind]);
  return {
    terms: terms.map((term) => term.join(' ')),
    corrected: undefined,
    topics: lists('topic'),
    communities: lists('community'),
    sources: lists('source'),
    curators: lists('curator'),
    briefs: terms.length === 0 || only !== undefined ? [] : listBriefs(reader, terms),
  };
}

function isEmpty({ topics, communities, sources, curators, briefs }: Suggestions): boolean {
  return [topics, communities, sources, curators, briefs].every((group) => group.length === 0);
}

/** By the words of all briefs, as the search corrects them; the last one may still be being typed. */
function correct(reader: Reader, text: string): string | undefined {
  const { terms, isOpen } = parseSearchQuery(text);
  const corrections = listCorrections(reader, terms, isOpen);
  return corrections.length === 0 ? undefined : correctedText(text, corrections);
}

const namedKinds = ['topic', 'community', 'source', 'curator'] as const;

type Named = (typeof namedKinds)[number];

/** Topics are suggested by their labels, whichever schemes they belong to. */
function kindOf({ target }: SuggestedList): Named {
  return target.kind === 'concept' ? 'topic' : target.kind;
}

const lastFilter = /(?:^|\s)(topic|community|source|curator):"?([^":]+)"?$/i;

/** Who is typing a filter wants names of its kind; what else narrows a search has no part in names. */
function understand(text: string): { terms: Term[]; only: Named | undefined } {
  const [, kind, value = ''] = lastFilter.exec(tidyQuery(text)) ?? [];
  const only = namedKinds.find((known) => known === kind?.toLowerCase());
  const texts = only ? value.split(' ') : parseSearchQuery(text).terms.map((term) => term.text);
  return { terms: tellingTerms(texts), only };
}

/** Without stop words, but for the last: it may be the beginning of another. */
function tellingTerms(texts: readonly string[]): Term[] {
  const terms = texts
    .map(searchWords)
    .filter((words) => words.length > 0)
    .slice(0, mostTerms);
  return terms.filter(
    (words, at) => at === terms.length - 1 || words.some((word) => !stopWords.has(word)),
  );
}

/** A compound is looked for in its parts and in one. */
function nameTest(terms: readonly Term[]): (thing: NamedThing) => boolean {
  const wanted = terms.map((term) => [` ${term.join(' ')}`, ` ${term.join('')}`]);
  return ({ words }) => wanted.every((spellings) => spellings.some((one) => words.includes(one)));
}

/** Names that begin as what was typed come first, then the busiest, in which order they are. */
function rank(things: NamedThing[], terms: readonly Term[]): NamedThing[] {
  const typed = ` ${terms.flat().join(' ')}`;
  const begins = (thing: NamedThing) => thing.words.startsWith(typed);
  return [...things.filter(begins), ...things.filter((thing) => !begins(thing))];
}

const foundRow = z.object({ n: z.number() });
const briefRow = z
  .object({
    story: z.number(),
    path: sitePathSchema,
    title: z.string(),
    source: z.string().nullable(),
    curated: dateSchema.nullable(),
  })
  .transform(({ story, source, curated, ...brief }) => ({
    story,
    brief: { ...brief, source: source ?? undefined, curated: curated ?? undefined },
  }));

/** The newest, each story once. */
function listBriefs(reader: Reader, terms: readonly Term[]): SuggestedBrief[] {
  const found = reader.all(
    foundRow,
    'SELECT rowid AS n FROM titles WHERE titles MATCH ? ORDER BY rowid DESC LIMIT ?',
    terms.map((term, at) => expression(term, at === terms.length - 1)).join(' AND '),
    briefsRead,
  );
  const briefs = reader.all(
    briefRow,
    `SELECT story, path, summary ->> 'title' AS title, summary ->> '$.source.name' AS source,
       summary ->> 'curated' AS curated
     FROM briefs WHERE n IN (SELECT value FROM json_each(?)) ORDER BY n DESC`,
    JSON.stringify(found.map(({ n }) => n)),
  );
  return briefs
    .filter(({ story }, at) => briefs.findIndex((other) => other.story === story) === at)
    .slice(0, most.brief)
    .map(({ brief }) => brief);
}

function expression(term: Term, isLast: boolean): string {
  const spellings = term.length === 1 ? term : [term.join(' '), term.join('')];
  const any = spellings.map((one) => `"${one}"${isLast ? ' *' : ''}`).join(' OR ');
  return `(${any})`;
}
