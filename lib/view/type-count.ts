/** Takes how many briefs of a list are of which content type; gives the line that says so. */
import type { ContentType } from '../domain/content-type';
import type { CountedType } from '../repository/content-repository';
import { figure } from './count';

export type TypeCountView = { label: string; count: string };

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

export function typeCounts(types: CountedType[]): TypeCountView[] {
  return types.map(({ type, count }) => ({ label: labels[type], count: figure(count) }));
}
