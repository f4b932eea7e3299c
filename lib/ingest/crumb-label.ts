/** Breadcrumbs of an old theme → what they call the page at a path: a hint, for the trail itself comes from the route. */
import type { SitePath } from '../domain/site-path';
import { type Fields, readField } from './fields';
import { parseText } from './parse-text';
import type { Report } from './report';

/** Labels and links begin with the same page; either may end one or two before the other. */
export function crumbLabel(fields: Fields, path: SitePath, report: Report): string | undefined {
  const [links, labels] = [readField(fields, 'breadcrumbLinks'), readField(fields, 'breadcrumbs')];
  if (!Array.isArray(links) || !Array.isArray(labels)) return undefined;
  const at = links.findIndex(
    (link) => typeof link === 'string' && link.trim().replace(/\/+$/, '') === path,
  );
  return at < 0 ? undefined : parseText(labels[at], 'breadcrumbs', report);
}
