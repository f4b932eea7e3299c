/** The trail a page shows → a `BreadcrumbList`. */
import { absoluteHref } from '../absolute-url';
import type { BreadcrumbsView } from '../breadcrumbs';
import type { JsonLdNode } from './json-ld-node';

/** The last crumb is the page itself and needs no address. */
export function breadcrumbList({ above, current }: BreadcrumbsView, siteUrl: string): JsonLdNode {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
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
