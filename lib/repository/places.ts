/** Communities and sections, with their figures and the words of their section pages. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { safeHtmlSchema } from '../domain/safe-html';
import type { SitePath } from '../domain/site-path';
import { type Slug, slugSchema } from '../domain/slug';
import { besideTable } from '../store/beside';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { listKey } from '../store/list-key';
import { placePageRowSchema } from '../store/place-row';
import type { Community, CommunityLink, CountedPlace, Section } from './answers';
import { listSummaryShape, sectionLink, sectionLinkColumns, sectionLinkRow } from './read-brief';

/** The body was made by the sanitiser and comes back as text. */
const pageColumn = jsonColumn(placePageRowSchema.extend({ body: safeHtmlSchema.optional() }));

const communityRow = z.object({
  slug: slugSchema,
  name: z.string(),
  hue: z.number(),
  page: pageColumn,
  ...listSummaryShape,
  sources: z.number(),
  topics: z.number(),
  curators: z.number(),
});

const selectCommunities = `SELECT c.slug, c.name, c.hue, c.page, l.sources, l.topics, l.curators,
    l.count, l.newest, l.modified
  FROM communities c JOIN lists l ON l.list = 'community:' || c.slug`;

export function listCommunities(reader: Reader): Community[] {
  return reader
    .all(communityRow, `${selectCommunities} ORDER BY c.position IS NULL, c.position, c.name`)
    .map(community);
}

const communityLinkRow = z.object({ slug: slugSchema, name: z.string() });

/** Busiest first, after those that a section page gives a place in the order. */
export function listCommunityLinks(reader: Reader, limit: number): CommunityLink[] {
  return reader.all(
    communityLinkRow,
    `SELECT c.slug, c.name FROM communities c JOIN lists l ON l.list = 'community:' || c.slug
     ORDER BY c.position IS NULL, c.position, l.count DESC, c.name LIMIT ?`,
    limit,
  );
}

export function findCommunity(reader: Reader, slug: Slug): Community | undefined {
  const row = reader.first(communityRow, `${selectCommunities} WHERE c.slug = ?`, slug);
  return row && community(row);
}

function community({ page, ...row }: z.infer<typeof communityRow>): Community {
  return { ...row, masthead: page.masthead, summary: page.summary, body: page.body };
}

const sectionRow = sectionLinkRow.extend({ page: pageColumn, ...listSummaryShape });

const selectSections = `SELECT ${sectionLinkColumns}, s.page,
    coalesce(l.count, 0) AS count, l.newest, l.modified
  FROM sections s LEFT JOIN communities c ON c.slug = s.community
  LEFT JOIN lists l ON l.list = 'section:' || s.path`;

/** Sections of a community, or those of the site itself; busiest first. */
export function listSections(reader: Reader, community: Slug | undefined): Section[] {
  const order = 'ORDER BY s.position IS NULL, s.position, count DESC, s.path';
  const rows =
    community === undefined
      ? reader.all(sectionRow, `${selectSections} WHERE s.community IS NULL ${order}`)
      : reader.all(sectionRow, `${selectSections} WHERE s.community = ? ${order}`, community);
  return rows.map(section);
}

export function findSection(reader: Reader, path: SitePath): Section | undefined {
  const row = reader.first(sectionRow, `${selectSections} WHERE s.path = ?`, path);
  return row && section(row);
}

function section(row: z.infer<typeof sectionRow>): Section {
  const { count, newest, modified, page } = row;
  const { masthead, summary, body } = page;
  return { ...sectionLink(row), count, newest, modified, masthead, summary, body };
}

const countedPlaceRow = sectionLinkRow.extend({ count: z.number() });

/** Sections where a list's briefs live, with the stories they have inside it, busiest first. */
export function listPlacesOf(reader: Reader, list: BriefList, limit: number): CountedPlace[] {
  return reader
    .all(
      countedPlaceRow,
      `SELECT ${sectionLinkColumns}, o.count FROM ${besideTable('section')} o
       JOIN sections s ON s.path = o.name LEFT JOIN communities c ON c.slug = s.community
       ORDER BY o.count DESC, s.path LIMIT ?`,
      listKey(list),
      limit,
    )
    .map((row) => ({ ...sectionLink(row), count: row.count }));
}
