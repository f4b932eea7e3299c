/** Takes a content type, also as it stands in an address; gives the name of the briefs of it, where they are counted. */
import type { ContentType } from '../domain/content-type';

const labels = {
  'curated-content': 'Curated content',
  news: 'News',
  video: 'Videos',
  event: 'Events',
  post: 'Posts',
  pdf: 'PDFs',
  infographic: 'Infographics',
  update: 'Updates',
  bookmark: 'Bookmarks',
  'contributed-content': 'Contributed',
  'feed-item': 'Feed items',
  other: 'Other',
} as const satisfies Record<ContentType, string>;

const byType = new Map<string, string>(Object.entries(labels));

export function typeLabel(type: string): string {
  return byType.get(type) ?? type;
}
