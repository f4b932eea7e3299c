/** Paths of briefs → milliseconds that the queries of each page take: those of the proxy, the page and the frame around it. */

import { decodePath } from '@/lib/domain/old-path';
import { sitePathSchema } from '@/lib/domain/site-path';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { resolvePath } from '@/lib/repository/resolve-path';

const warmUps = 20;

/** `paths` as they stand in links. */
export function timeQueries(repository: ContentRepository, paths: readonly string[]): number[] {
  for (const path of paths.slice(0, warmUps)) askAsPage(repository, path);
  return paths.map((path) => {
    const started = performance.now();
    askAsPage(repository, path);
    return performance.now() - started;
  });
}

/** As `app/_content/place-content.tsx` and `content-page.tsx` ask. */
function askAsPage(repository: ContentRepository, href: string): void {
  const path = sitePathSchema.parse(decodePath(href));
  resolvePath(repository, href);
  repository.findRevision();
  repository.findToday();
  repository.findBrief(path);
  repository.listBriefsOfStory(path);
  repository.listRelatedBriefs(path, 4);
  repository.findNeighbours(path);
  repository.listSections(undefined);
  repository.listCommunityLinks(8);
}
