/** Briefs that stand at the top of a hub, with the file each comes from. */

import { existsSync } from 'node:fs';
import type { SitePath } from '@/lib/domain/site-path';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { feedPath, href, sitePath } from '@/lib/routes';
import { type Archive, documentFile } from './archive';

export type ShownBrief = {
  file: string;
  /** As they stand in links. */
  page: string;
  hub: string;
  feed: string;
};

/** At most `limit`; of every hub the newest first, then of every hub the second. */
export function newestBriefs(
  archive: Archive,
  repository: ContentRepository,
  limit: number,
): ShownBrief[] {
  const hubs = repository.listCommunities().map(({ slug }) => {
    const list = { kind: 'community', community: slug } as const;
    const { briefs } = repository.findBriefPage(list, 1) ?? { briefs: [] };
    return briefs.flatMap(({ path, place }) => {
      const file = fileOf(archive, path);
      const feed = href(feedPath({ kind: 'place', path: place.path }));
      return file ? [{ file, feed, page: href(path), hub: href(sitePath(list)) }] : [];
    });
  });
  const most = Math.max(...hubs.map((hub) => hub.length));
  const ranked = Array.from({ length: most }, (_, rank) => hubs.flatMap((hub) => hub[rank] ?? []));
  return ranked.flat().slice(0, limit);
}

/** The corpus ends each slug of its own with the number of the document. */
function fileOf(archive: Archive, path: SitePath): string | undefined {
  const [, number] = /-(\d+)$/.exec(path) ?? [];
  const file = number && documentFile(archive, Number(number));
  return file && existsSync(file) ? file : undefined;
}
