/** A thing of ours → its name in the graph: the same on every page that speaks of it. */
import type { SitePath } from '../../domain/site-path';
import { sitePath } from '../../routes';
import { absoluteUrl } from '../absolute-url';

export type NodePart =
  | 'article'
  | 'breadcrumbs'
  | 'event'
  | 'list'
  | 'organization'
  | 'page'
  | 'person'
  | 'source'
  | 'term'
  | 'terms'
  | 'website';

/** `path` is that of its page. */
export function nodeId(siteUrl: string, path: SitePath, part: NodePart): string {
  return `${absoluteUrl(siteUrl, path)}#${part}`;
}

export function websiteId(siteUrl: string): string {
  return nodeId(siteUrl, sitePath({ kind: 'front' }), 'website');
}

export function organizationId(siteUrl: string): string {
  return nodeId(siteUrl, sitePath({ kind: 'front' }), 'organization');
}
