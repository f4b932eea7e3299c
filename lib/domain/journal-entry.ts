/** What the portal remembers of a path that a brief left: one line of the journal. */
import { z } from 'zod';
import { briefPathsSchema } from './brief-paths';
import { instantSchema } from './instant';
import { sitePathSchema } from './site-path';

/** Aliases are not remembered: those of a brief that lives on stand in its document. */
const renamedSchema = briefPathsSchema
  .omit({ aliases: true })
  .extend({ event: z.literal('renamed'), at: instantSchema, to: sitePathSchema });

const goneSchema = briefPathsSchema.extend({ event: z.literal('gone'), at: instantSchema });

/** What was remembered of the path stands in `redirects.yml` since then. */
const writtenSchema = z.object({
  event: z.literal('written'),
  at: instantSchema,
  path: sitePathSchema,
});

export const journalEntrySchema = z.discriminatedUnion('event', [
  renamedSchema,
  goneSchema,
  writtenSchema,
]);

export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** A brief left its path: for another one, or for good. */
export type Departure = Exclude<JournalEntry, { event: 'written' }>;
