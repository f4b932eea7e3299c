/** Briefs: one curated piece, as normalised from one document. */
import { z } from 'zod';
import { contentTypeSchema } from './content-type';
import { curatorSchema } from './curator';
import { eventSchema } from './event';
import { dateSchema, sourceDateSchema } from './instant';
import { offeringSchema } from './offering';
import { pdfSchema } from './pdf';
import { pictureSchema } from './picture';
import { placeSchema } from './place';
import { safeHtmlSchema } from './safe-html';
import { sitePathSchema } from './site-path';
import { slugSchema } from './slug';
import { outboundUrlSchema, sourceSchema } from './source';
import { topicSchema } from './topic';
import { videoSchema } from './video';

export const briefSchema = z.object({
  /** Identity within its section: `id` of the front matter as text, else its slug. */
  id: z.string().min(1),
  place: placeSchema,
  slug: slugSchema,
  /** Canonical path: place and slug. */
  path: sitePathSchema,
  title: z.string().min(1),
  type: contentTypeSchema,
  /** Of every brief of type event, and of no other. */
  event: eventSchema.optional(),
  curators: z.array(curatorSchema),
  /** When it was curated; absent when no usable date was given: such briefs come last in lists. */
  curated: dateSchema.optional(),
  /** Latest of `date` and `lastMod`. */
  modified: dateSchema.optional(),
  /** Absent for an original piece that is about no other article. */
  source: sourceSchema.optional(),
  /** Cleaned address of the article: equal for all briefs about one story. */
  story: outboundUrlSchema.optional(),
  /** When the source published its article, where it says so. */
  sourcePublished: sourceDateSchema.optional(),
  /** The source's own author, where it says so; never the curator. */
  sourceAuthor: z.string().optional(),
  topics: z.array(topicSchema),
  /** What it is called besides its type, in small letters, e.g. `news`: lists narrow by it. */
  rubrics: z.array(z.string().min(1)),
  offerings: z.array(offeringSchema),
  body: safeHtmlSchema,
  /** Body as plain text, one space between words. */
  text: z.string(),
  /** At most 200 characters, cut at a word; `…` only when cut. */
  teaser: z.string(),
  words: z.number().int().nonnegative(),
  /** Minutes of reading, at least 1. */
  minutes: z.number().int().positive(),
  picture: pictureSchema.optional(),
  /** The sign of its source. */
  icon: pictureSchema.optional(),
  /** The article itself, where it is a video that a known player shows. */
  video: videoSchema.optional(),
  /** The article, or a leaflet to it, as a download. */
  pdf: pdfSchema.optional(),
  /** Claimed old paths, as written. */
  aliases: z.array(z.string()),
  /** What this document calls its community, e.g. `Chronic Care Management (CCM)`. */
  communityName: z.string().optional(),
  /** What this document calls the masthead of its place. */
  masthead: z.string().optional(),
  institution: z.string().optional(),
  /** The product or service it is about, as its document names it; `offerings` are matched with it. */
  offering: z.string().optional(),
  /** Whom the curator had it from. */
  via: z.object({ name: z.string(), url: outboundUrlSchema.optional() }).optional(),
  /** At least one of both. */
  insight: z.object({ name: z.string().optional(), description: z.string().optional() }).optional(),
});

export type Brief = z.infer<typeof briefSchema>;

/** A brief without its words: all that is needed to settle it among the others. */
export const briefFactsSchema = briefSchema.omit({ body: true, text: true });

export type BriefFacts = z.infer<typeof briefFactsSchema>;
