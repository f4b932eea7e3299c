/** Findings: what the import repaired, refused or doubts; never a word to a reader, always one to an editor. */
import { z } from 'zod';

export const findingKindSchema = z.enum([
  'text-repaired',
  'markup-removed',
  'value-invalid',
  'value-missing',
  'value-unknown',
  'place-changed',
  'date-doubtful',
  'picture-missing',
  'file-missing',
  'topic-conflict',
  'path-conflict',
  'alias-conflict',
  'story-repeated',
  'not-a-brief',
  'not-public',
]);

export type FindingKind = z.infer<typeof findingKindSchema>;

export const findingSchema = z.object({
  /** Path relative to the content folder, with `/`. */
  file: z.string(),
  /** Key path in the front matter, or `body`. */
  field: z.string(),
  kind: findingKindSchema,
  /** One clause that says what happened. */
  what: z.string(),
  before: z.string(),
  after: z.string(),
});

export type Finding = z.infer<typeof findingSchema>;

/** A file that could not be published, and why. */
export const refusalSchema = z.object({ file: z.string(), reason: z.string() });

export type Refusal = z.infer<typeof refusalSchema>;

/** What a line of the import report can be: a finding of some kind, or a refused file. */
export const reportKindSchema = z.enum(['refused', ...findingKindSchema.options]);

export type ReportKind = z.infer<typeof reportKindSchema>;

/** One line of the import report; of a refused file, `what` is the reason and nothing else is known. */
export const reportEntrySchema = findingSchema.extend({ kind: reportKindSchema });

export type ReportEntry = z.infer<typeof reportEntrySchema>;

/** How many accepted documents became what: `kind` is the content type of a brief, else what the document is. */
export const documentCountSchema = z.object({ kind: z.string(), count: z.number() });

export type DocumentCount = z.infer<typeof documentCountSchema>;

/** How many documents of an archetype we know no content type for were published all the same, or are no briefs. */
export const archetypeCountSchema = z.object({
  archetype: z.string(),
  became: z.enum(['other', 'not-a-brief']),
  count: z.number(),
});

export type ArchetypeCount = z.infer<typeof archetypeCountSchema>;
