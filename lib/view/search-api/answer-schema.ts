/** What the search answers to programs; the served description of it is made from these schemas. */
import { z } from 'zod';
import { contentTypeSchema } from '../../domain/content-type';
import { dateSchema } from '../../domain/instant';
import { searchFacetKinds } from '../../domain/search-state';
import { markedSchema } from './marked-range';

const url = z.url();
const count = z.int().min(0);
const namedSchema = z.strictObject({ name: z.string(), url });

export const hitSchema = z
  .strictObject({
    url: url.describe('Of the page of the brief.'),
    title: markedSchema,
    teaser: z.string(),
    snippet: markedSchema.describe('Around most of what was found in the text; else the teaser.'),
    type: contentTypeSchema,
    community: namedSchema.nullable(),
    topics: z.array(z.strictObject({ label: z.string(), scheme: z.string(), url })),
    source: z.strictObject({ name: z.string(), host: z.string(), url }).nullable(),
    curated: dateSchema.nullable().describe('A day, or a time in UTC.'),
  })
  .describe('A brief, by which a story that was found is told best.');

const filterShape = {
  parameter: z.enum(searchFacetKinds),
  value: z.string(),
  name: z.string().describe('As readers know it.'),
};

export const searchAnswerSchema = z
  .strictObject({
    total: count.describe('Stories that were found.'),
    isAbout: z
      .boolean()
      .describe(
        'Whether `total` counts briefs, of which some tell one story: more than `reachable`.',
      ),
    reachable: count.describe('The best of them: as many are on pages and counted by facets.'),
    isAny: z
      .boolean()
      .describe('Few briefs hold all words: those that hold some of them follow the others.'),
    corrected: z
      .string()
      .nullable()
      .describe('What was looked for instead of `q`, because no brief holds what it says.'),
    suggestion: z.string().nullable().describe('What may have been meant; it was not looked for.'),
    synonyms: z.array(z.string()).describe('Other wordings that were looked for as well.'),
    named: z
      .array(
        namedSchema.extend({ kind: z.enum(['topic', 'community', 'source', 'curator']), count }),
      )
      .describe('Pages that are called as what was looked for.'),
    page: z.int().min(1),
    pages: z.int().min(1),
    hits: z.array(hitSchema),
    chosen: z.array(z.strictObject(filterShape)).describe('What the search was narrowed by.'),
    facets: z
      .array(z.strictObject({ ...filterShape, count }))
      .describe('What narrows it further, as one more parameter.'),
    links: z.strictObject({
      self: url,
      page: url.describe('The same for readers.'),
      feed: url.nullable().describe('RSS of the newest briefs that this search finds.'),
      next: url.nullable(),
      previous: url.nullable(),
    }),
  })
  .describe('One page of what was found, best or newest first.');

export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
