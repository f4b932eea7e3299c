/** The two JSON columns of a brief: what a list shows of it, and what only its own page shows besides. */
import { z } from 'zod';
import { briefSchema } from '../domain/brief';

export const briefSummaryRowSchema = briefSchema
  .pick({
    path: true,
    title: true,
    teaser: true,
    type: true,
    event: true,
    curated: true,
    modified: true,
    minutes: true,
    curators: true,
    topics: true,
    picture: true,
  })
  .extend({
    source: briefSchema.shape.source.unwrap().pick({ host: true, name: true }).optional(),
  });

export const briefDetailRowSchema = briefSchema.pick({
  id: true,
  slug: true,
  source: true,
  story: true,
  sourcePublished: true,
  sourceAuthor: true,
  icon: true,
  video: true,
  pdf: true,
  offerings: true,
  words: true,
  institution: true,
  offering: true,
  via: true,
  insight: true,
});

/** Parses a JSON column: what the indexer wrote, read back by the same schema. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}
