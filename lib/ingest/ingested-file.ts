/** What the line makes of one file, as plain JSON that the index keeps and gives back without a cast. */
import { z } from 'zod';
import { briefSchema } from '../domain/brief';
import { briefPathsSchema } from '../domain/brief-paths';
import { findingSchema } from '../domain/finding';
import { offeringProfileSchema } from '../domain/offering-profile';
import { pictureSchema } from '../domain/picture';
import { sectionPageSchema } from '../domain/section-page';
import { topicDefinitionSchema } from '../domain/topic-definition';

/** A brief that is no longer public: what its paths were, so that they answer *gone*. */
const withdrawnSchema = briefPathsSchema.extend({ kind: z.literal('withdrawn') });

/** What a document can become besides a brief. */
export const otherOutcomes = [
  z.object({
    kind: z.literal('section-page'),
    page: sectionPageSchema,
    pictures: z.array(pictureSchema),
  }),
  z.object({
    kind: z.literal('topic'),
    definition: topicDefinitionSchema,
    pictures: z.array(pictureSchema),
  }),
  z.object({
    kind: z.literal('offering'),
    profile: offeringProfileSchema,
    pictures: z.array(pictureSchema),
  }),
  withdrawnSchema,
  z.object({
    kind: z.literal('refused'),
    reason: z.string(),
    /** Of a document that can be read, and is no brief. */
    archetype: z.string().optional(),
  }),
] as const;

const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('brief'),
    brief: briefSchema,
    /** Pictures that its body shows. */
    pictures: z.array(pictureSchema),
  }),
  ...otherOutcomes,
]);

export type Outcome = z.infer<typeof outcomeSchema>;

export const ingestedFileSchema = z.object({
  /** Path relative to the content folder, with `/`. */
  file: z.string(),
  /** SHA-256 of its bytes in hexadecimal; empty when it could not be read. */
  hash: z.string(),
  outcome: outcomeSchema,
  findings: z.array(findingSchema),
  /** Names under which its pictures and PDFs were looked for, found or not: a change of one means reading it again. */
  pictures: z.array(z.string()),
});

export type IngestedFile = z.infer<typeof ingestedFileSchema>;
