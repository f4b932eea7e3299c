/** Communities and sections of a corpus, with the names, hues and words a reader sees of them. */
import type { Brief } from '../domain/brief';
import { hueOf } from '../domain/hue';
import type { Place } from '../domain/place';
import type { SectionPage } from '../domain/section-page';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import { sitePath } from '../routes';
import { site } from '../site';

export type NamedCommunity = {
  slug: Slug;
  name: string;
  hue: number;
  masthead: string | undefined;
  page: SectionPage | undefined;
  /** Distinct things in its briefs. */
  sources: number;
  topics: number;
  curators: number;
};

export type NamedSection = {
  path: SitePath;
  community: Slug | undefined;
  name: string;
  hue: number;
  masthead: string | undefined;
  page: SectionPage | undefined;
};

/** The site's own feed is there even when nothing is filed in it: every page links to it. */
const siteFeed: Place = { path: sitePathSchema.parse('/news'), section: 'news' };

export type NamedPlaces = { communities: NamedCommunity[]; sections: NamedSection[] };

/** Names what the briefs live in; a section page names its place, else the briefs do, else the path. */
export function namePlaces(briefs: Brief[], sectionPages: SectionPage[]): NamedPlaces {
  const pages = new Map(sectionPages.map((page) => [page.path, page]));
  const communities = new Map<Slug, NamedCommunity>();
  const sections = new Map<SitePath, NamedSection>();
  for (const [slug, members] of groupBy(briefs, ({ place }) => place.community)) {
    const page = pages.get(sitePath({ kind: 'community', community: slug }));
    const name =
      page?.title ?? mostFrequent(members.map((brief) => brief.communityName)) ?? humanise(slug);
    communities.set(slug, {
      slug,
      name,
      hue: page?.accent ?? hueOf(name),
      masthead: page?.masthead ?? mostFrequent(members.map((brief) => brief.masthead)),
      page,
      ...countDistinct(members),
    });
  }
  // Inside a community a masthead is that of the community.
  const outside = groupBy(briefs, ({ place }) => (place.community ? undefined : place.path));
  for (const place of [siteFeed, ...briefs.map((brief) => brief.place)]) {
    if (sections.has(place.path)) continue;
    const page = pages.get(place.path);
    const community = place.community && communities.get(place.community);
    const name = page?.title ?? humanise(place.section);
    const hue = page?.accent ?? community?.hue ?? (place === siteFeed ? site.hue : hueOf(name));
    sections.set(place.path, {
      path: place.path,
      community: place.community,
      name,
      hue,
      masthead:
        page?.masthead ??
        mostFrequent(outside.get(place.path)?.map((brief) => brief.masthead) ?? []),
      page,
    });
  }
  return { communities: [...communities.values()], sections: [...sections.values()] };
}

/** Briefs without a key are in no group. */
function groupBy<Key>(
  briefs: Brief[],
  keyOf: (brief: Brief) => Key | undefined,
): Map<Key, Brief[]> {
  const groups = new Map<Key, Brief[]>();
  for (const brief of briefs) {
    const key = keyOf(brief);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(brief);
    else groups.set(key, [brief]);
  }
  return groups;
}

function countDistinct(briefs: Brief[]) {
  const topics = briefs.flatMap((brief) => brief.topics.map(({ slug }) => slug));
  const curators = briefs.flatMap((brief) => brief.curators.map(({ slug }) => slug));
  const sources = briefs.flatMap(({ source }) => (source ? [source.host] : []));
  return {
    sources: new Set(sources).size,
    topics: new Set(topics).size,
    curators: new Set(curators).size,
  };
}

/** Ties go to the name that sorts first, so that the order of the files does not matter. */
function mostFrequent(names: (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
}

/** `curated-content` → `Curated content`, `feed/latest` → `Feed: latest`. */
function humanise(path: string): string {
  const words = path.replaceAll('/', ': ').replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
