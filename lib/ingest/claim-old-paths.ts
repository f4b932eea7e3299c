/** All that claims an old path, strongest first → one table of keys, each leading to a living page in one hop. */
import type { Finding } from '../domain/finding';
import { oldPathKey } from '../domain/old-path';
import type { SitePath } from '../domain/site-path';
import { rssPath, sitePath, type Target } from '../routes';
import { derivedKeys } from './derived-keys';
import { isOurs } from './living-paths';
import type { FiledBrief } from './newer-first';
import { type Redirect, type Redirects, redirectsFile } from './read-redirects';

export type OldPathEntry = { key: string; to: SitePath };

type Table = Map<string, { to: SitePath; file: string }>;

/** Paths of hubs and sections, and of topics, sources, curators and offerings. */
type Pages = { places: ReadonlySet<SitePath>; entities: ReadonlySet<SitePath> };

/** `briefs` come newest first: of equal claims the newest is granted. */
export function claimOldPaths(
  briefs: readonly FiledBrief[],
  { places, entities }: Pages,
  { redirects }: Pick<Redirects, 'redirects'>,
): { oldPaths: OldPathEntry[]; findings: Finding[] } {
  const living = new Set<SitePath>([
    ...places,
    ...briefs.map(({ brief }) => brief.path),
    ...entities,
  ]);
  const table: Table = new Map();
  const findings: Finding[] = [];
  claimLiving(table, briefs, places, entities);
  const feeds = oldFeeds(briefs);
  claimAliases(table, briefs, feeds, findings);
  claimRedirects(table, redirects, living, findings);
  claimDerived(table, briefs);
  for (const [key, to] of feeds) if (!table.has(key)) table.set(key, { to, file: '' });
  // A topic's key is nearly always its path, which is asked for before this table.
  const oldPaths = [...table]
    .map(([key, { to }]) => ({ key, to }))
    .filter(({ key, to }) => key !== to || !entities.has(to));
  return { oldPaths: oldPaths.sort((a, b) => (a.key < b.key ? -1 : 1)), findings };
}

/** A page whose path is its own key comes before one that is only spelled like it. */
function claimLiving(
  table: Table,
  briefs: readonly FiledBrief[],
  places: ReadonlySet<SitePath>,
  entities: ReadonlySet<SitePath>,
): void {
  const pages = [
    ...[...places].sort().map((path) => ({ path, file: '' })),
    ...briefs.map(({ file, brief }) => ({ path: brief.path, file })),
    ...[...entities].sort().map((path) => ({ path, file: '' })),
  ].map((page) => ({ ...page, key: oldPathKey(page.path) }));
  for (const { key, path, file } of pages) if (key === path) table.set(key, { to: path, file });
  for (const { key, path, file } of pages) if (!table.has(key)) table.set(key, { to: path, file });
}

function claimAliases(
  table: Table,
  briefs: readonly FiledBrief[],
  feeds: ReadonlyMap<string, SitePath>,
  findings: Finding[],
): void {
  const granted = new Set<string>();
  for (const { file, brief } of briefs) {
    for (const alias of brief.aliases) {
      const key = oldPathKey(alias);
      const owner = table.get(key);
      const feed = feeds.get(key);
      if (feed !== undefined) {
        findings.push(conflict(file, 'aliases', 'is the old feed of a list', alias, feed));
        continue;
      }
      if (!owner) {
        table.set(key, { to: brief.path, file });
        granted.add(key);
        continue;
      }
      const what = refusalOf(owner.to === brief.path, granted.has(key), owner.file);
      findings.push(conflict(file, 'aliases', what, alias, owner.to));
    }
  }
}

function refusalOf(isOwn: boolean, isAlias: boolean, owner: string): string {
  if (isOwn) return isAlias ? 'is claimed twice by this brief' : 'is the path of this brief itself';
  return isAlias ? `is claimed by a newer brief, ${owner}` : 'is the path of a living page';
}

function claimRedirects(
  table: Table,
  redirects: readonly Redirect[],
  living: ReadonlySet<string>,
  findings: Finding[],
): void {
  const targets = new Map(redirects.map(({ from, to }) => [oldPathKey(from), to]));
  const claimed = new Set<string>();
  const resolved = [...redirects]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ from, to }) => {
      const key = oldPathKey(from);
      const owner = table.get(key);
      const report = (what: string, after: string) =>
        findings.push(conflict(redirectsFile, from, what, to, after));
      if (claimed.has(key)) report('is given twice', targets.get(key) ?? '');
      else if (owner) report('is a living page, or claimed by a brief', owner.to);
      else {
        claimed.add(key);
        const end = followTargets(targets.get(key) ?? to, table, targets, living);
        if (end !== undefined) return [{ key, to: end }];
        report('leads in a circle, or to no page of ours', '');
      }
      return [];
    });
  for (const { key, to } of resolved) table.set(key, { to, file: redirectsFile });
}

function claimDerived(table: Table, briefs: readonly FiledBrief[]): void {
  const claim = (key: string, to: SitePath, file: string) => {
    if (!table.has(key)) table.set(key, { to, file });
  };
  for (const { file, brief } of briefs) {
    const { place, slug, source, aliases, path } = brief;
    const keys = derivedKeys({ place: place.path, slug, host: source?.host, aliases });
    for (const key of keys) claim(key, path, file);
  }
}

/** Feed readers go on asking for the feeds of older generations, and items of outside feeds claim them for themselves. */
function oldFeeds(briefs: readonly FiledBrief[]): Map<string, SitePath> {
  const lists = new Map<SitePath, Target>([[sitePath({ kind: 'front' }), { kind: 'front' }]]);
  for (const { place } of briefs.map(({ brief }) => brief)) {
    lists.set(place.path, { kind: 'place', path: place.path });
    if (!place.community) continue;
    const hub: Target = { kind: 'community', community: place.community };
    lists.set(sitePath(hub), hub);
  }
  return new Map(
    [...lists].map(([path, list]) => [oldPathKey(`${path}/index.xml`), rssPath(list)]),
  );
}

/** The page at the end of a chain; undefined for a circle and for an end that is no page. */
function followTargets(
  start: SitePath,
  table: Table,
  targets: ReadonlyMap<string, SitePath>,
  living: ReadonlySet<string>,
): SitePath | undefined {
  const passed = new Set<string>();
  let path = start;
  while (!isOurs(path, living)) {
    const key = oldPathKey(path);
    const next = table.get(key)?.to ?? targets.get(key);
    if (next === undefined || passed.has(key)) return undefined;
    passed.add(key);
    path = next;
  }
  return path;
}

function conflict(
  file: string,
  field: string,
  what: string,
  before: string,
  after: string,
): Finding {
  return { file, field, kind: 'alias-conflict', what, before, after };
}
