/** The site's address → its `robots.txt`: everything may be read, and the sitemap says what there is. */
import { machinePaths } from '../routes';
import { absoluteUrl } from './absolute-url';

export function robots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl(siteUrl, machinePaths.sitemap)}`,
    '',
  ].join('\n');
}
