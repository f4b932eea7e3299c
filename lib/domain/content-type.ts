/** Content types: what `archetype` says, with the spellings of several export generations folded. */
import { z } from 'zod';

export const contentTypeSchema = z.enum([
  'curated-content',
  'news',
  'video',
  'event',
  'post',
  'infographic',
  'pdf',
  'update',
  'bookmark',
  'contributed-content',
  'feed-item',
  'other',
]);

export type ContentType = z.infer<typeof contentTypeSchema>;
