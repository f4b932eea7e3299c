/** The site's address → its `robots.txt`: everything but the desk may be read, by whom the site welcomes, and the sitemap says what there is. */
import type { AiPolicy } from '../domain/ai-policy';
import { machinePaths } from '../machine-paths';
import { absoluteUrl } from './absolute-url';
import { refusedCrawlers } from './ai-crawlers';

export function robots(siteUrl: string, policy: AiPolicy): string {
  const refused = refusedCrawlers(policy);
  return [
    'User-agent: *',
    'Allow: /',
    // Not `/desk` alone, which would also forbid a section called `/desk-research`.
    'Disallow: /desk/',
    '',
    ...refused.map((name) => `User-agent: ${name}`),
    ...(refused.length > 0 ? ['Disallow: /', ''] : []),
    `Sitemap: ${absoluteUrl(siteUrl, machinePaths.sitemap)}`,
    '',
  ].join('\n');
}
