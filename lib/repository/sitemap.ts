/** Every canonical page, kind by kind and in parts, with the date its content last changed. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { dateSchema, type PlainDay } from '../domain/instant';
import { sitePathSchema } from '../domain/site-path';
import { partSize, type SitemapKind, type SitemapPart, sitemapKinds } from '../domain/sitemap-part';
import { listTarget, pagePath, type Target } from '../routes';
import { site } from '../site';
import type { Reader } from '../store/connect';
import { parseListKey } from '../store/list-key';
import { findListSummary } from './briefs';
import { countPages } from './page-count';
import { dateColumn } from './read-brief';
import { listBriefParts, readBriefs } from './sitemap-briefs';
import type { ListedPart, NewsEntry, SitemapEntry, SitemapQueries } from './sitemap-queries';

export function sitemapQueries(reader: Reader): SitemapQueries {
  return {
    listParts: () => listParts(reader),
    readPart: (part) => readPart(reader, part),
    listNews: (since) => listNews(reader, since),
  };
}

/** They change when anything does. The front page stands for the list of the whole site. */
const fixed: readonly Target[] = [
  { kind: 'front' },
  { kind: 'communities' },
  { kind: 'topics' },
  { kind: 'sources' },
  { kind: 'curators' },
  { kind: 'offerings' },
  { kind: 'feeds' },
  { kind: 'feed-builder' },
];

const listKinds = {
  sections: 'section',
  communities: 'community',
  topics: 'topic',
  concepts: 'concept',
  schemes: 'scheme',
  sources: 'source',
  curators: 'curator',
  offerings: 'offering',
} as const satisfies Partial<Record<SitemapKind, BriefList['kind']>>;

type ListKind = keyof typeof listKinds;

function listParts(reader: Reader): ListedPart[] {
  return sitemapKinds.flatMap((kind) => {
    if (kind === 'pages') return partsOf(kind, listFixed(reader).length, siteChange(reader));
    return kind === 'briefs' ? listBriefParts(reader) : listListParts(reader, kind);
  });
}

/** In the order of its document. */
function* readPart(reader: Reader, { kind, part }: SitemapPart): Generator<SitemapEntry[], void> {
  const first = (part - 1) * partSize;
  if (kind === 'briefs') yield* readBriefs(reader, first);
  else if (kind === 'pages') yield listFixed(reader).slice(first, first + partSize);
  else yield* readLists(reader, kind, first);
}

function partsOf(kind: SitemapKind, entries: number, modified: ListedPart['modified']) {
  return Array.from({ length: Math.ceil(entries / partSize) }, (_, at) => ({
    ...{ kind, part: at + 1, modified },
  }));
}

/** What lists nothing yet is left out. */
function listFixed(reader: Reader): SitemapEntry[] {
  const modified = siteChange(reader);
  return fixed
    .filter((target) => hasEntries(reader, target))
    .flatMap((target) =>
      Array.from({ length: countPages(reader, target) ?? 0 }, (_, at) => ({
        ...{ path: pagePath(target, at + 1), modified },
      })),
    );
}

const oneRow = z.object({ one: z.literal(1) });

/** What an index of this kind lists; the others always say something. */
const listed: Partial<Record<Target['kind'], string>> = {
  front: "lists WHERE list = 'site' AND count > 0",
  communities: 'communities',
  topics: 'topics',
  sources: 'sources',
  curators: 'curators',
  offerings: 'offerings',
};

function hasEntries(reader: Reader, { kind }: Target): boolean {
  const from = listed[kind];
  if (from === undefined) return true;
  return reader.first(oneRow, `SELECT 1 AS one FROM ${from} LIMIT 1`) !== undefined;
}

function siteChange(reader: Reader): ListedPart['modified'] {
  return findListSummary(reader, { kind: 'site' })?.modified;
}

/** Lists with briefs, or with words of their own. */
const listsOfKind = `
  SELECT list, modified, count FROM lists WHERE list >= ?1 || ':' AND list < ?1 || ';' AND count > 0
  UNION SELECT 'topic:' || t.slug, l.modified, coalesce(l.count, 0)
    FROM topics t LEFT JOIN lists l ON l.list = 'topic:' || t.slug WHERE ?1 = 'topic' AND t.body IS NOT NULL
  UNION SELECT 'offering:' || o.slug, l.modified, coalesce(l.count, 0)
    FROM offerings o LEFT JOIN lists l ON l.list = 'offering:' || o.slug WHERE ?1 = 'offering' AND o.profile IS NOT NULL`;

const listRow = z
  .object({ list: z.string().transform(parseListKey), modified: dateColumn, count: z.number() })
  .transform(({ list, ...row }) => ({ target: listTarget(list), ...row }));

function listListParts(reader: Reader, kind: ListKind): ListedPart[] {
  const rows = reader.all(listRow, listsOfKind, listKinds[kind]);
  const entries = rows.reduce((sum, row) => sum + pagesOf(reader, row), 0);
  const dates = rows.flatMap(({ modified }) => modified ?? []).sort();
  return partsOf(kind, entries, dates.at(-1));
}

/** There are some thousands of lists at most, however many briefs. */
function* readLists(
  reader: Reader,
  kind: ListKind,
  first: number,
): Generator<SitemapEntry[], void> {
  let place = 0;
  for (const row of reader.all(listRow, `${listsOfKind} ORDER BY list`, listKinds[kind])) {
    const pages = pagesOf(reader, row);
    const from = Math.max(0, first - place);
    const to = Math.min(pages, first + partSize - place);
    place += pages;
    if (from >= to) continue;
    yield Array.from({ length: to - from }, (_, at) => ({
      ...{ path: pagePath(row.target, from + at + 1), modified: row.modified },
    }));
  }
}

/** Those of a scheme carry its vocabulary besides its briefs. */
function pagesOf(reader: Reader, { target, count }: { target: Target; count: number }): number {
  if (target.kind === 'scheme') return countPages(reader, target) ?? 0;
  return Math.max(1, Math.ceil(count / site.pageSize));
}

const newsRow = z.object({ path: sitePathSchema, title: z.string(), curated: dateSchema });

/** Search engines take no more from one document. */
const mostNews = 1_000;

function listNews(reader: Reader, since: PlainDay): NewsEntry[] {
  return reader.all(
    newsRow,
    `SELECT path, summary ->> 'title' AS title, sort AS curated FROM briefs
     WHERE sort >= ? ORDER BY sort DESC LIMIT ?`,
    since,
    mostNews,
  );
}
