/** A document of a sitemap, or its index → the addresses it names. */
export function sitemapLocations(document: string): string[] {
  return [...document.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}
