/** Takes a community and its sections; gives the row that switches between its feeds. */
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import type { Section } from '../repository/answers';
import { sitePath } from '../routes';
import { figure } from './count';
import { sectionLink } from './entity-link';
import type { TabsView } from './tabs';

/** `at` is the hub itself or one of the sections. */
export function sectionTabs(
  community: { slug: Slug; name: string; count: number },
  sections: Pick<Section, 'path' | 'name' | 'count'>[],
  at: SitePath,
): TabsView {
  const hub = sitePath({ kind: 'community', community: community.slug });
  const rows = [{ path: hub, name: 'Newest', count: community.count }, ...sections];
  return {
    label: `Feeds of ${community.name}`,
    tabs: rows.map((row) => ({
      ...sectionLink(row),
      count: figure(row.count),
      current: row.path === at,
    })),
  };
}
