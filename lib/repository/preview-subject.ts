/** A path → what its preview picture shows; undefined when no page lives there. */
import type { Picture } from '../domain/picture';
import type { SitePath } from '../domain/site-path';
import { listOf, parseTarget } from '../routes';
import { site } from '../site';
import type { ContentRepository } from './content-repository';
import { listName } from './list-name';

export type PreviewSubject = {
  title: string;
  kicker: string;
  hue: number;
  seed: string;
  picture?: Picture | undefined;
};

export function findPreviewSubject(
  repository: ContentRepository,
  path: SitePath,
): PreviewSubject | undefined {
  const brief = repository.findBrief(path);
  if (brief) {
    const { title, source, place, picture } = brief;
    const kicker = source?.name ?? place.name;
    return { title, kicker, hue: place.hue, seed: brief.path, picture };
  }
  const target = parseTarget(path.replace(/\/page\/\d+$/, '') || '/');
  if (!target || repository.countPages(target) === undefined) return undefined;
  const list = listOf(target);
  const title = list && list.kind !== 'site' ? listName(repository, list) : site.tagline;
  const kicker = kickers[target.kind] ?? site.name;
  const hue =
    target.kind === 'community' ? repository.findCommunity(target.community)?.hue : undefined;
  return { title, kicker, hue: hue ?? site.hue, seed: path };
}

const kickers: Readonly<Record<string, string>> = {
  community: 'Community of practice',
  topic: 'Topic',
  concept: 'Topic across schemes',
  scheme: 'Scheme of topics',
  source: 'Source',
  curator: 'Curator',
  offering: 'Offering',
};
