/** Which pages of an archive are visited: many different ones of each kind, in an order that is mixed and always the same. */

import type { SitePath } from '@/lib/domain/site-path';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { href, pagePath } from '@/lib/routes';
import { seededRandom } from '@/lib/view/seeded-random';
import { kindOfPage } from '../prove/kind-of-page';

const deepest = 4000;

/** Paths as they stand in links, of every page that the sitemap names. */
export function everyPage(repository: ContentRepository): string[] {
  return mixed([...readSitemap(repository)].map((path) => href(path)));
}

function* readSitemap({ sitemap }: ContentRepository): Generator<SitePath> {
  for (const part of sitemap.listParts()) {
    for (const entries of sitemap.readPart(part)) for (const { path } of entries) yield path;
  }
}

/** At most `limit` of one kind, e.g. `brief`, `community`, `topic`. */
export function pagesOfKind(
  repository: ContentRepository,
  pages: readonly string[],
  kind: string,
  limit: number,
): string[] {
  const found: string[] = [];
  for (const page of pages) {
    if (found.length === limit) break;
    if (kindOfPage(repository, page) === kind) found.push(page);
  }
  return found;
}

/** Deep pages of the list of everything: the 4,000th and those before it, or the last ones of a smaller archive. */
export function deepPages(repository: ContentRepository, limit: number): string[] {
  const last = Math.min(deepest, repository.countPages({ kind: 'front' }) ?? 1);
  const first = Math.max(2, last - limit + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    href(pagePath({ kind: 'front' }, last - at)),
  );
}

function mixed(pages: readonly string[]): string[] {
  const random = seededRandom('pages');
  return pages
    .map((page) => ({ page, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ page }) => page);
}
