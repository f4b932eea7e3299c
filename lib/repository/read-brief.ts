/** Rows of the index → briefs as pages and lists need them. */
import { z } from 'zod';
import { dateSchema } from '../domain/instant';
import { safeHtmlSchema } from '../domain/safe-html';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { briefDetailRowSchema, briefSummaryRowSchema, jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import type { BriefSummary, SectionLink, StoredBrief } from './answers';

const sectionLinkShape = {
  section_path: sitePathSchema,
  section_name: z.string(),
  section_hue: z.number(),
  community_slug: slugSchema.nullable(),
  community_name: z.string().nullable(),
};

/** Columns of a section and its community, for any query that joins `sections s` and `communities c`. */
export const sectionLinkColumns = `s.path AS section_path, s.name AS section_name, s.hue AS section_hue,
  c.slug AS community_slug, c.name AS community_name`;

export const summaryRow = z.object({
  ...sectionLinkShape,
  n: z.number(),
  summary: jsonColumn(briefSummaryRowSchema),
});

/** Selects summaries; what follows is a join or a condition on `b`. */
export const selectSummaries = `SELECT b.n, b.summary, ${sectionLinkColumns}
  FROM briefs b JOIN sections s ON s.path = b.section LEFT JOIN communities c ON c.slug = s.community`;

export const briefRow = summaryRow.extend({
  detail: jsonColumn(briefDetailRowSchema),
  updated: dateSchema.nullable(),
  body: safeHtmlSchema,
});

export const selectBriefs = `SELECT b.n, b.summary, b.detail, b.updated, f.body, ${sectionLinkColumns}
  FROM briefs b JOIN files f ON f.id = b.file JOIN sections s ON s.path = b.section
  LEFT JOIN communities c ON c.slug = s.community`;

/** Those of these numbers, newest first. */
export function readStoredBriefs(reader: Reader, numbers: readonly number[]): StoredBrief[] {
  const sql = `${selectBriefs} WHERE b.n IN (SELECT value FROM json_each(?)) ORDER BY b.n DESC`;
  return reader.all(briefRow, sql, JSON.stringify(numbers)).map(storedBrief);
}

export const sectionLinkRow = z.object(sectionLinkShape);

export function sectionLink(row: z.infer<typeof sectionLinkRow>): SectionLink {
  return {
    path: row.section_path,
    name: row.section_name,
    hue: row.section_hue,
    community:
      row.community_slug !== null && row.community_name !== null
        ? { slug: row.community_slug, name: row.community_name }
        : undefined,
  };
}

export function briefSummary(row: z.infer<typeof summaryRow>): BriefSummary {
  const { curated, modified, source, picture, event, ...rest } = row.summary;
  return { ...rest, event, curated, modified, source, picture, place: sectionLink(row) };
}

export function storedBrief(row: z.infer<typeof briefRow>): StoredBrief {
  const { summary, detail, updated, body } = row;
  return {
    ...summary,
    ...detail,
    source: detail.source,
    updated: updated ?? undefined,
    body,
    place: sectionLink(row),
  };
}

/** A column with a date, or without one. */
export const dateColumn = dateSchema.nullish().transform((date) => date ?? undefined);

export const listSummaryShape = {
  count: z.number().int(),
  newest: dateColumn,
  modified: dateColumn,
};
