/** A path as it was asked for → the page that lives there, the path it moved to, or an honest nothing. */
import { type FeedFormat, feedFormatOf } from '../domain/feed-format';
import { decodePath, oldPathKey, tidyPath } from '../domain/old-path';
import { opmlFile } from '../domain/reserved-names';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { splitTwin, type TwinFormat } from '../domain/twin';
import {
  calendarPath,
  feedPath,
  href,
  isCalendarTarget,
  isDeskPath,
  listOf,
  opmlPath,
  pagePath,
  parseTarget,
  sitePath,
  type Target,
  twinPath,
} from '../routes';
import type { OldPath } from './alias-queries';
import { hasCalendar } from './calendar';
import type { ContentRepository } from './content-repository';

export type Resolution =
  | { kind: 'page' }
  /** A page for community managers, whose query says what it shows. */
  | { kind: 'desk' }
  /** The search, whose query says what it shows. */
  | { kind: 'search' }
  /** The alias ledger, whose query says which old paths it shows. */
  | { kind: 'ledger' }
  /** The feed builder, whose query says what it mixes. */
  | { kind: 'builder' }
  /** All feeds of the site or of a community. */
  | { kind: 'opml'; path: SitePath }
  | { kind: 'feed'; path: SitePath; format: FeedFormat }
  | { kind: 'calendar'; path: SitePath }
  /** A brief for programs. */
  | { kind: 'twin'; path: SitePath; format: TwinFormat }
  | { kind: 'moved'; to: SitePath }
  | { kind: 'gone' }
  | { kind: 'missing' };

/**
 * `raw` is the path of the request as sent, percent-encoding included; a move is always one hop.
 * Unless `desk` is open, nothing lives there.
 */
export function resolvePath(
  repository: ContentRepository,
  raw: string,
  { desk }: { desk: boolean } = { desk: false },
): Resolution {
  const decoded = decodePath(raw.replaceAll(oddSlashes, '/'));
  if (decoded === undefined) return { kind: 'missing' };
  const key = oldPathKey(decoded);
  if (!desk && isDeskPath(key)) return { kind: 'missing' };
  const tidy = tidyPath(decoded);
  for (const spelling of [decoded, tidy, tidy.toLowerCase(), key]) {
    const found = locate(repository, splitSuffix(spelling)) ?? locateTwin(repository, spelling);
    if (!found) continue;
    if (href(found.path) !== raw) return { kind: 'moved', to: found.path };
    return found.resolution;
  }
  return findFormer(repository, key) ?? { kind: 'missing' };
}

/** Doubled slashes as they arrive here (lib/serving/tame-requests.ts), and as others encode them. */
const oddSlashes = /(?:^|(?<=\/))(?:%2F)+|(?:%2F)+$/gi;

type Moved = Extract<Resolution, { kind: 'moved' | 'gone' }>;

const gone: OldPath = { kind: 'gone', by: 'journal' };

type Suffix = { page: number } | { feed: FeedFormat } | 'calendar' | 'opml';
type Spelling = { base: string; suffix: Suffix };
type Found = { path: SitePath; resolution: Resolution };

const pageSuffix = /^(.*)\/page\/(\d{1,9})$/s;
const fileSuffix = /^(.*)\/([^/]+)$/s;
const eventsSuffix = /^((?:\/communities\/[^/]+)?)\/events\.ics$/s;
const calendarSuffix = /^(.*[^/])\.ics$/s;

/** A path without `/page/<n>`, `/feed.xml` and their like, and what that said. */
export function splitSuffix(path: string): Spelling {
  const [, paged, page] = pageSuffix.exec(path) ?? [];
  if (paged !== undefined) return { base: paged || '/', suffix: { page: Number(page) } };
  const [, fed, file = ''] = fileSuffix.exec(path) ?? [];
  const feed = feedFormatOf(file);
  if (fed !== undefined && file === opmlFile) return { base: fed || '/', suffix: 'opml' };
  if (fed !== undefined && feed) return { base: fed || '/', suffix: { feed } };
  const [, dated] = eventsSuffix.exec(path) ?? calendarSuffix.exec(path) ?? [];
  if (dated !== undefined) return { base: dated || '/', suffix: 'calendar' };
  return { base: path, suffix: { page: 1 } };
}

function locate(repository: ContentRepository, { base, suffix }: Spelling): Found | undefined {
  const target = parseTarget(base);
  if (!target) return undefined;
  if (suffix === 'calendar') return locateCalendar(repository, target);
  if (suffix === 'opml') return locateOpml(repository, target);
  if ('feed' in suffix) return locateFeed(repository, target, suffix.feed);
  const pages = repository.countPages(target);
  const isThere = pages !== undefined && suffix.page >= 1 && suffix.page <= pages;
  if (!isThere) return undefined;
  const path = pagePath(target, suffix.page);
  if (target.kind === 'search') return { path, resolution: { kind: 'search' } };
  if (target.kind === 'aliases') return { path, resolution: { kind: 'ledger' } };
  if (target.kind === 'feed-builder') return { path, resolution: { kind: 'builder' } };
  return { path, resolution: { kind: isDeskPath(path) ? 'desk' : 'page' } };
}

function locateFeed(
  repository: ContentRepository,
  target: Target,
  format: FeedFormat,
): Found | undefined {
  const list = listOf(target);
  const isThere = list ? repository.findListSummary(list) : followed.has(target.kind);
  if (!isThere) return undefined;
  const resolution: Resolution = { kind: 'feed', path: sitePath(target), format };
  return { path: feedPath(target, format), resolution };
}

/** A brief may be called as a twin of another would be: it comes first. */
function locateTwin(repository: ContentRepository, path: string): Found | undefined {
  const split = splitTwin(path);
  const brief = sitePathSchema.safeParse(split?.base);
  if (!split || !brief.success || !repository.findBrief(brief.data)) return undefined;
  const { format } = split;
  return {
    path: twinPath(brief.data, format),
    resolution: { kind: 'twin', path: brief.data, format },
  };
}

/** What has feeds of its own without being a list: the query says what they follow. */
const followed: ReadonlySet<Target['kind']> = new Set(['search', 'feed-builder']);

function locateOpml(repository: ContentRepository, target: Target): Found | undefined {
  if (target.kind !== 'front' && target.kind !== 'community') return undefined;
  if (repository.countPages(target) === undefined) return undefined;
  return { path: opmlPath(target), resolution: { kind: 'opml', path: sitePath(target) } };
}

function locateCalendar(repository: ContentRepository, target: Target): Found | undefined {
  if (!isCalendarTarget(target) || !hasCalendar(repository, target)) return undefined;
  const resolution: Resolution = { kind: 'calendar', path: sitePath(target) };
  return { path: calendarPath(target), resolution };
}

/** Where an alias or an older generation of a path leads; the suffix of a list goes with it. */
function findFormer(repository: ContentRepository, key: string): Resolution | undefined {
  const whole = followMoves(repository, key);
  if (whole) return whole;
  const { base, suffix } = splitSuffix(key);
  const former = base === key ? undefined : followMoves(repository, base);
  if (former?.kind !== 'moved') return undefined;
  const found = locate(repository, { base: former.to, suffix });
  return found && { kind: 'moved', to: found.path };
}

/** Where a brief went that was renamed once or more often; it is gone where nobody knows what became of it in the end. */
function followMoves(repository: ContentRepository, key: string): Moved | undefined {
  const passed = new Set<string>();
  let former = repository.findOldPath(key);
  while (former?.kind === 'moved') {
    const { to, by } = former;
    if (by !== 'journal' || locate(repository, splitSuffix(to))) return { kind: 'moved', to };
    const next = oldPathKey(to);
    former = passed.has(next) ? gone : (repository.findOldPath(next) ?? gone);
    passed.add(next);
  }
  return former && { kind: 'gone' };
}
