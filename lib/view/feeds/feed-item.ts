/** A brief → what every feed says of it, with addresses that hold outside the site. */
import { dateSchema } from '../../domain/instant';
import type { StoredBrief } from '../../repository/answers';
import { sitePath } from '../../routes';
import { absoluteUrl } from '../absolute-url';
import { briefGuid } from '../brief-guid';
import { briefImage } from '../brief-image';
import { absoluteBody } from './absolute-body';

export type FeedItem = ReturnType<typeof feedItem>;

export function feedItem(brief: StoredBrief, siteUrl: string) {
  const { title, teaser, curated, modified, updated, source } = brief;
  return {
    id: briefGuid(brief),
    url: absoluteUrl(siteUrl, brief.path),
    title,
    teaser,
    body: absoluteBody(brief.body, siteUrl),
    image: briefImage(brief, siteUrl),
    source: source && { name: source.name, url: source.url },
    published: curated && wholeInstant(curated),
    changed: latest([curated, modified, updated]),
    curators: brief.curators.map(({ slug, name }) => ({
      name,
      url: absoluteUrl(siteUrl, sitePath({ kind: 'curator', curator: slug })),
    })),
    topics: brief.topics.map(({ schemeSlug, label }) => ({
      label,
      scheme: absoluteUrl(siteUrl, sitePath({ kind: 'scheme', scheme: schemeSlug })),
    })),
  };
}

/** Feeds know no plain days: one is its first moment in UTC. */
export function wholeInstant(date: string): string {
  return new Date(dateSchema.parse(date)).toISOString();
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined).map(wholeInstant);
  return known.length === 0 ? undefined : known.sort().at(-1);
}
