/** Offering profiles: what the vendor of an offering says of it; joined to what briefs call by the same permalink. */
import { z } from 'zod';
import { offeringSchema } from './offering';
import { pictureSchema } from './picture';
import { safeHtmlSchema } from './safe-html';
import { outboundUrlSchema } from './source';

export const offeringProfileSchema = offeringSchema.extend({
  /** One sentence, shown under the name. */
  summary: z.string().optional(),
  /** Empty when the document has no words of its own. */
  body: safeHtmlSchema,
  /** Who makes or sells it. */
  institution: z.string().optional(),
  /** Its page at its maker. */
  link: outboundUrlSchema.optional(),
  picture: pictureSchema.optional(),
});

export type OfferingProfile = z.infer<typeof offeringProfileSchema>;
