/** Takes the type of a brief; gives its name where a reader should know before opening it. */
import type { ContentType } from '../domain/content-type';

const names = {
  'curated-content': undefined,
  news: undefined,
  video: 'Video',
  event: 'Event',
  post: undefined,
  infographic: 'Infographic',
  pdf: 'PDF',
  update: 'Update',
  bookmark: undefined,
  'contributed-content': 'Contributed',
  'feed-item': undefined,
  other: undefined,
} as const satisfies Record<ContentType, string | undefined>;

/** Undefined for what is simply a brief. */
export function typeName(type: ContentType): string | undefined {
  return names[type];
}
