/** A page's trail → a `BreadcrumbList`. */
import type { SitePath } from '../../domain/site-path';
import { absoluteHref } from '../absolute-url';
import type { BreadcrumbsView } from '../breadcrumbs';
import type { JsonLdNode } from './json-ld-node';
import { nodeId } from './node-id';

/** `path` is that of the page. The last crumb is the page itself and needs no address. */
export function breadcrumbList(
  { above, current }: BreadcrumbsView,
  path: SitePath,
  siteUrl: string,
): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    '@id': nodeId(siteUrl, path, 'breadcrumbs'),
    itemListElement: [
      ...above.map(({ label, href }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: absoluteHref(siteUrl, href),
      })),
      { '@type': 'ListItem', position: above.length + 1, name: current },
    ],
  };
}
