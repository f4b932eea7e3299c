/** The schemes that topics belong to, and what section pages say of them. */
import { z } from 'zod';
import { safeHtmlSchema } from '../domain/safe-html';
import { type Slug, slugSchema } from '../domain/slug';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { schemePageRowSchema } from '../store/place-row';
import type { Scheme, SchemeWords } from './answers';
import { listSummaryShape } from './read-brief';

const schemeRow = z.object({
  slug: slugSchema,
  name: z.string(),
  ...listSummaryShape,
  topics: z.number(),
});

/** Grouped before they are joined: a vocabulary has hundreds of topics, and one list. */
const selectSchemes = (topics: string) => `SELECT s.slug, s.name, s.topics,
    coalesce(l.count, 0) AS count, l.newest, l.modified
  FROM (SELECT scheme_slug AS slug, min(scheme) AS name, count(*) AS topics
    FROM ${topics} GROUP BY scheme_slug) s
  LEFT JOIN lists l ON l.list = 'scheme:' || s.slug`;

export function listSchemes(reader: Reader): Scheme[] {
  return reader.all(schemeRow, `${selectSchemes('topics')} ORDER BY count DESC, name`);
}

export function findScheme(reader: Reader, slug: Slug): Scheme | undefined {
  return reader.first(
    schemeRow,
    selectSchemes('(SELECT * FROM topics WHERE scheme_slug = ?)'),
    slug,
  );
}

/** The body was made by the sanitiser and comes back as text. */
const schemePageRow = z.object({
  page: jsonColumn(schemePageRowSchema.extend({ body: safeHtmlSchema })),
});

export function findSchemeWords(reader: Reader, slug: Slug): SchemeWords | undefined {
  const row = reader.first(
    schemePageRow,
    'SELECT page FROM scheme_pages WHERE scheme_slug = ?',
    slug,
  );
  if (!row) return undefined;
  const { title, owner, summary, body } = row.page;
  return { title, owner, summary, body: body === '' ? undefined : body };
}
