/** A search that found nothing → what would find something: fewer filters, and pages whose names share its words, or else the busiest topics. */
import { z } from 'zod';
import { parseSearchQuery } from '../../domain/search-query';
import type { SearchState } from '../../domain/search-state';
import { searchWords } from '../../domain/search-text';
import { slugSchema } from '../../domain/slug';
import type { Reader } from '../../store/connect';
import { keyOfWords } from '../../store/wording';
import { findStories } from './find-stories';
import { findPages, type Thing, thingRow, topicTarget } from './named-pages';
import { stopWords } from './ranking';
import { nameOfFilter } from './search-facets';
import type { SearchHelp, WiderSearch } from './search-meaning';
import type { SuggestedList } from './suggestions';
import { understandSearch } from './understand-search';

const mostTopics = 8;
const mostNear = 8;
/** That share a word: of so many, the busiest are not looked for. */
const mostThings = 200;
const mostWords = 6;

/** `named` are pages that are offered already. */
export function findSearchHelp(
  reader: Reader,
  state: SearchState,
  named: readonly SuggestedList[],
): SearchHelp {
  const offered = new Set(named.map(({ target }) => JSON.stringify(target)));
  const near = listPagesSharing(reader, state.text).filter(
    ({ target }) => !offered.has(JSON.stringify(target)),
  );
  return {
    wider: listWider(reader, state),
    near,
    busyTopics: near.length + named.length > 0 ? [] : listBusyTopics(reader),
  };
}

/** Without each filter by itself, without what was typed to narrow the words, and without all of it. */
function listWider(reader: Reader, given: SearchState): WiderSearch[] {
  const state = { ...given, page: 1 };
  const { wide } = parseSearchQuery(state.text);
  const text = wide === '' ? state.text : wide;
  const wider: Omit<WiderSearch, 'count'>[] = state.chosen.map((filter) => ({
    without: { ...filter, name: nameOfFilter(reader, filter) },
    state: { ...state, chosen: state.chosen.filter((other) => other !== filter) },
  }));
  if (text !== state.text) wider.push({ without: 'typed', state: { ...state, text } });
  if (wider.length > 1) wider.push({ without: 'all', state: { ...state, text, chosen: [] } });
  return wider.flatMap((one) => {
    const understood = understandSearch(reader, one.state);
    const isSearch = understood.isAsked && understood.isPossible;
    const count = isSearch ? findStories(reader, understood, 'date').total : 0;
    return count === 0 ? [] : [{ ...one, count }];
  });
}

const namedRow = z.intersection(thingRow, z.object({ wording: z.string() }));

/** Those with most of the words first, of these the busiest. */
function listPagesSharing(reader: Reader, text: string): SuggestedList[] {
  const words = parseSearchQuery(text).terms.flatMap((term) => searchWords(term.text));
  const stems = [...new Set(words.filter((word) => !stopWords.has(word)).map(stemOf))];
  const things = new Map<string, { thing: Thing; shared: Set<string> }>();
  for (const stem of stems.filter((one) => one.length > 1).slice(0, mostWords)) {
    const sql = `SELECT kind, thing, wording FROM wordings WHERE kind <> 'synonym' AND key LIKE '%' || ? || '%' LIMIT ?`;
    for (const { wording, ...thing } of reader.all(namedRow, sql, stem, mostThings)) {
      if (!searchWords(wording).some((word) => stemOf(word) === stem)) continue;
      const key = `${thing.kind} ${thing.thing}`;
      const shared = things.get(key)?.shared ?? new Set();
      things.set(key, { thing, shared: shared.add(stem) });
    }
  }
  const pages = new Map<string, { page: SuggestedList; words: number }>();
  for (const { thing, shared } of things.values()) {
    const [page] = findPages(reader, [thing]);
    if (page) pages.set(JSON.stringify(page.target), { page, words: shared.size });
  }
  return [...pages.values()]
    .sort((a, b) => b.words - a.words || b.page.count - a.page.count)
    .slice(0, mostNear)
    .map(({ page }) => page);
}

const topicRow = z.object({
  concept: slugSchema,
  topic: slugSchema,
  name: z.string(),
  topics: z.number(),
  count: z.number(),
});

function listBusyTopics(reader: Reader): SuggestedList[] {
  return reader
    .all(
      topicRow,
      `SELECT c.slug AS concept, min(t.slug) AS topic, c.label AS name, c.topics, c.briefs AS count
       FROM concepts c JOIN topics t ON t.concept = c.slug WHERE c.briefs > 0 AND c.slug IN (
         SELECT slug FROM concepts ORDER BY briefs DESC, label LIMIT ?)
       GROUP BY c.slug ORDER BY count DESC, name`,
      mostTopics,
    )
    .map(pageOf);
}

function pageOf({ concept, topic, topics, name, count }: z.infer<typeof topicRow>): SuggestedList {
  return { target: topicTarget(concept, topics, topic), name, count };
}

function stemOf(word: string): string {
  return keyOfWords([word]);
}
