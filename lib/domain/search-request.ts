/** The query of a request for search data → what it asks for, or what is wrong with it. The page is lenient, this is not. */
import { z } from 'zod';
import { contentTypeSchema } from './content-type';
import type { Problem } from './problem';
import { longestQuery, tidyQuery } from './search-query';
import { mostChosen, mostSearchPages, type SearchState, searchFacetKinds } from './search-state';

const text = z.string({ error: 'Give it once.' }).max(longestQuery, {
  error: ({ maximum }) => `Write at most ${maximum} characters.`,
});
const names = (value: z.ZodType<string>) => z.array(value).default([]);
const name = text.min(1);

/** As they stand in the query of a request; blank ones count as absent. */
export const searchParametersSchema = z.strictObject({
  q: text
    .default('')
    .describe(
      'Words to look for, as typed into the search page: also "phrases", -exclusions and filters such as topic:, source: or from:.',
    ),
  exact: z
    .literal('1', { error: 'Write 1, or leave it out.' })
    .optional()
    .describe('1 looks for the words as they are spelled; else misspelt ones are corrected.'),
  type: names(
    z.enum(contentTypeSchema.enum, {
      error: () => `Write one of ${contentTypeSchema.options.join(', ')}.`,
    }),
  ).describe('Content types that a brief must have.'),
  community: names(name).describe('Communities that it must be filed in, by their slugs.'),
  topic: names(name).describe(
    'Topics that it must have, by the slugs of their labels or of themselves.',
  ),
  source: names(name).describe('Sources that it must be about, by their hosts.'),
  year: names(z.string().regex(/^\d{4}$/, { error: 'Write a year of four digits.' })).describe(
    'Years that it must have been curated in.',
  ),
  sort: z
    .enum(['relevance', 'date'], { error: 'Write relevance, or date for the newest first.' })
    .default('relevance')
    .describe('Best first, or newest first.'),
  page: z
    .string({ error: 'Give it once.' })
    .regex(/^(?:[1-9]|[1-4]\d|50)$/, {
      error: `Write a number from 1 to ${mostSearchPages}.`,
    })
    .transform(Number)
    .pipe(z.int().min(1).max(mostSearchPages))
    .default(1)
    .describe('Which page of what was found.'),
});

export const suggestParametersSchema = z.strictObject({
  suggest: text.describe(
    'What was typed so far: topics, communities, sources, curators and briefs are suggested whose names hold its words, the last of them as a beginning; behind topic:, community:, source: or curator: only such names.',
  ),
});

export type SearchRequest =
  | { kind: 'search'; state: SearchState }
  | { kind: 'suggest'; text: string }
  | { kind: 'refused'; errors: Problem['errors'] };

const many: ReadonlySet<string> = new Set(searchFacetKinds);

/** `search` begins with `?` or is empty. */
export function parseSearchRequest(search: string): SearchRequest {
  const asked = new URLSearchParams(search);
  const given = [...new Set(asked.keys())];
  if (given.length === 0)
    return refuse('q', 'Say what to look for: q=words, a filter, or suggest=.');
  const raw = Object.fromEntries(
    given.flatMap((key) => {
      const values = asked.getAll(key).filter((value) => value.trim() !== '');
      if (many.has(key)) return [[key, values]];
      if (values.length === 0) return key === 'suggest' ? [[key, '']] : [];
      return [[key, values.length === 1 ? values[0] : values]];
    }),
  );
  return asked.has('suggest') ? parseSuggest(raw) : parseSearch(raw);
}

function parseSuggest(raw: Record<string, unknown>): SearchRequest {
  const parsed = suggestParametersSchema.safeParse(raw);
  if (!parsed.success) return refused(parsed.error, Object.keys(suggestParametersSchema.shape));
  return { kind: 'suggest', text: tidyQuery(parsed.data.suggest) };
}

function parseSearch(raw: Record<string, unknown>): SearchRequest {
  const parsed = searchParametersSchema.safeParse(raw);
  if (!parsed.success)
    return refused(parsed.error, [...Object.keys(searchParametersSchema.shape), 'suggest']);
  const { q, exact, sort, page, ...filters } = parsed.data;
  const chosen = searchFacetKinds
    .flatMap((kind) => [...new Set(filters[kind].map(tidyQuery))].map((value) => ({ kind, value })))
    .filter(({ value }) => value !== '');
  const [one] = chosen;
  if (one && chosen.length > mostChosen)
    return refuse(one.kind, `Give at most ${mostChosen} filters in all.`);
  return {
    kind: 'search',
    state: { text: tidyQuery(q), isExact: exact === '1', chosen, sort, page },
  };
}

function refuse(parameter: string, detail: string): SearchRequest {
  return { kind: 'refused', errors: [{ parameter, detail }] };
}

function refused({ issues }: z.ZodError, known: readonly string[]): SearchRequest {
  const errors = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          parameter: shorten(key),
          detail: `It is unknown here: use ${known.join(', ')}.`,
        }))
      : [{ parameter: String(issue.path[0]), detail: issue.message }],
  );
  return { kind: 'refused', errors: errors.slice(0, mostErrors) };
}

/** Who sends a thousand wrong parameters needs no thousand sentences. */
const mostErrors = 10;

function shorten(key: string): string {
  return tidyQuery(key).slice(0, 40).toWellFormed();
}
