/** What the search suggests to programs while somebody types; the served description of it is made from these schemas. */
import { z } from 'zod';
import { dateSchema } from '../../domain/instant';
import { markedSchema } from './marked-range';

const url = z.url();

export const suggestedListSchema = z
  .strictObject({
    label: markedSchema,
    count: z.int().min(0).describe('Stories that its page lists.'),
    url,
  })
  .describe('A page of the site that lists briefs.');

export const suggestedBriefSchema = z
  .strictObject({
    label: markedSchema.describe('Its title.'),
    source: z.string().nullable(),
    curated: dateSchema.nullable().describe('A day, or a time in UTC.'),
    url,
  })
  .describe('A brief whose title holds what was typed.');

const lists = z.array(suggestedListSchema);

export const suggestionsSchema = z
  .strictObject({
    corrected: z
      .string()
      .nullable()
      .describe('What was looked for instead, because nothing begins as what was typed.'),
    topics: lists.describe('By their labels, whichever schemes they belong to.'),
    communities: lists,
    sources: lists,
    curators: lists,
    briefs: z.array(suggestedBriefSchema).describe('Newest first.'),
    links: z.strictObject({ page: url.describe('The search for what was typed, for readers.') }),
  })
  .describe(
    'Pages and briefs whose names hold all words that were typed, the last as a beginning.',
  );

export type Suggestions = z.infer<typeof suggestionsSchema>;
