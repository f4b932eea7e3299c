/** Writes hubs and sections, with the names, hues and words a reader sees of them. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { hueOf } from '../domain/hue';
import type { SectionPage } from '../domain/section-page';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { type Slug, slugSchema } from '../domain/slug';
import { siteFeed } from '../ingest/parse-place';
import { type Filed, type FiledPage, settlePages } from '../ingest/settle-pages';
import { parseTarget, sitePath, type Target } from '../routes';
import { site } from '../site';
import type { Writer } from '../store/connect';
import { listKey } from '../store/list-key';
import { placePageRowSchema, schemePageRowSchema } from '../store/place-row';
import { wordingsOfName } from '../store/wording';
import { pageContact } from './contacts';
import { findRecord } from './file-record';
import { filesAt } from './gather-cluster';
import { spellingOf } from './mentions';
import { writeWordings } from './write-wordings';

/** The findings of the section pages that were settled anew, with the files of all of them. */
export type SettledPages = { files: string[]; findings: Finding[] };

/**
 * Writes what stands at each path: a hub, a section, or what a page says of a scheme. The lists must have been written:
 * they know which topics a hub has.
 */
export function writePlaces(writer: Writer, paths: Iterable<SitePath>): SettledPages {
  const settled: SettledPages = { files: [], findings: [] };
  // Hubs first: their sections take their hue.
  for (const path of [...paths].sort(hubsFirst)) {
    const pages = pagesFor(writer, path);
    const { sectionPages, findings } = settlePages(pages, (at) => filedAt(writer, at));
    settled.files.push(...pages.map(({ file }) => file));
    settled.findings.push(...findings);
    writePlace(writer, path, sectionPages[0]);
  }
  return settled;
}

function hubsFirst(a: SitePath, b: SitePath): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
}

function pagesFor(writer: Writer, path: SitePath): FiledPage[] {
  return filesAt(writer, pageContact(path))
    .flatMap(({ file }) => findRecord(writer, file) ?? [])
    .flatMap(({ kept: { file, outcome } }) =>
      outcome.kind === 'section-page' && outcome.page.path === path
        ? [{ file, page: outcome.page }]
        : [],
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function writePlace(writer: Writer, path: SitePath, page: SectionPage | undefined): void {
  const target = parseTarget(path);
  if (target?.kind === 'community') writeCommunity(writer, target.community, page);
  else if (target?.kind === 'place') writeSection(writer, path, page);
  else if (target?.kind === 'scheme') writeScheme(writer, target.scheme, page);
}

function writeCommunity(writer: Writer, slug: Slug, page: SectionPage | undefined): void {
  const spelling = spellingOf(writer, `community:${slug}`);
  if (spelling === undefined) {
    writer.prepare('DELETE FROM communities WHERE slug = ?')(slug);
    writeWordings(writer, 'community', slug, []);
    return;
  }
  const name = page?.title ?? (spelling || humanise(slug));
  writeWordings(writer, 'community', slug, wordingsOfName(name));
  const masthead = page?.masthead ?? (spellingOf(writer, `masthead:${slug}`) || undefined);
  writer.prepare(
    'INSERT OR REPLACE INTO communities (slug, name, hue, position, page) VALUES (?, ?, ?, ?, ?)',
  )(slug, name, page?.accent ?? hueOf(name), page?.order ?? null, pageColumn(page, masthead));
}

const hueRow = z.object({ hue: z.number() });

/** The site's own feed is there even when nothing is filed in it: every page links to it. */
function writeSection(writer: Writer, path: SitePath, page: SectionPage | undefined): void {
  const isSiteFeed = path === siteFeed.path;
  if (spellingOf(writer, `section:${path}`) === undefined && !isSiteFeed) {
    writer.prepare('DELETE FROM sections WHERE path = ?')(path);
    return;
  }
  const { community, section } = placeOf(path);
  const hub =
    community && writer.first(hueRow, 'SELECT hue FROM communities WHERE slug = ?', community);
  const name = page?.title ?? humanise(section);
  const hue = page?.accent ?? hub?.hue ?? (isSiteFeed ? site.hue : hueOf(name));
  // Inside a community a masthead is that of the community.
  const spelled = community ? undefined : spellingOf(writer, `masthead:${path}`);
  const masthead = page?.masthead ?? (spelled || undefined);
  writer.prepare(
    'INSERT OR REPLACE INTO sections (path, community, name, hue, position, page) VALUES (?, ?, ?, ?, ?, ?)',
  )(path, community ?? null, name, hue, page?.order ?? null, pageColumn(page, masthead));
}

function writeScheme(writer: Writer, slug: Slug, page: SectionPage | undefined): void {
  if (!page) {
    writer.prepare('DELETE FROM scheme_pages WHERE scheme_slug = ?')(slug);
    return;
  }
  writer.prepare('INSERT OR REPLACE INTO scheme_pages (scheme_slug, page) VALUES (?, ?)')(
    slug,
    JSON.stringify(schemePageRowSchema.parse(page)),
  );
}

function pageColumn(page: SectionPage | undefined, masthead: string | undefined): string {
  return JSON.stringify(placePageRowSchema.parse({ featuredTopics: [], ...page, masthead }));
}

function placeOf(path: SitePath): { community: Slug | undefined; section: string } {
  const [, community, section] = /^\/communities\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (community === undefined || section === undefined) {
    return { community: undefined, section: path.slice(1) };
  }
  return { community: slugSchema.parse(community), section };
}

/** `curated-content` → `Curated content`, `feed/latest` → `Feed: latest`. */
function humanise(path: string): string {
  const words = path.replaceAll('/', ': ').replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const keyRow = z.object({ key: z.string() });
const oneRow = z.object({ one: z.literal(1) });

/** What a section page can speak for. */
function filedAt(writer: Writer, path: SitePath): Filed {
  const target = parseTarget(path);
  if (target?.kind === 'scheme') {
    const sql = 'SELECT 1 AS one FROM topics WHERE scheme_slug = ? LIMIT 1';
    return writer.first(oneRow, sql, target.scheme) ? 'section' : undefined;
  }
  if (target?.kind === 'place') {
    const isThere = path === siteFeed.path || spellingOf(writer, `section:${path}`) !== undefined;
    return isThere ? 'section' : undefined;
  }
  if (target?.kind !== 'community' || spellingOf(writer, listKey(target)) === undefined)
    return undefined;
  const topics = writer.all(
    keyRow,
    `SELECT substr(k.key, 7) AS key FROM lists l, json_each(l.tally) t JOIN keys k ON k.id = t.value
     WHERE l.list = ? AND t.key % 2 = 0 AND k.key >= 'topic:' AND k.key < 'topic;'`,
    listKey(target),
  );
  return new Set(topics.map(({ key }) => key));
}

/** Paths of the hub and of the sections of a community. */
export function placesOfCommunity(writer: Writer, community: Slug): SitePath[] {
  const sections = writer.all(
    pathRow,
    `SELECT substr(thing, 9) AS path FROM mentions WHERE thing >= ?1 AND thing < ?1 || char(1114111)`,
    `section:${sitePath({ kind: 'community', community })}/`,
  );
  const hub: Target = { kind: 'community', community };
  return [sitePath(hub), ...new Set(sections.map(({ path }) => path))];
}

const pathRow = z.object({ path: sitePathSchema });
