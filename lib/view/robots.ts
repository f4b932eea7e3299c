/** The site's address → its `robots.txt`: everything but the desk may be read, and the sitemap says what there is. */
import { machinePaths } from '../routes';
import { absoluteUrl } from './absolute-url';

export function robots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    // Not `/desk` alone, which would also forbid a section called `/desk-research`.
    'Disallow: /desk/',
    '',
    `Sitemap: ${absoluteUrl(siteUrl, machinePaths.sitemap)}`,
    '',
  ].join('\n');
}
