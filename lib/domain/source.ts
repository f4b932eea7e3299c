/** Sources: who published the article that a brief points to. */
import { z } from 'zod';

export const sourceHostSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/)
  .brand<'SourceHost'>();

export type SourceHost = z.infer<typeof sourceHostSchema>;

/** An absolute http(s) address of a page that is not ours. */
export const outboundUrlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s\\]+$/)
  .brand<'OutboundUrl'>();

export type OutboundUrl = z.infer<typeof outboundUrlSchema>;

export const sourceSchema = z.object({
  /** Host without `www.`: identity of the source. */
  host: sourceHostSchema,
  /** `link.brand` when given, else the host. */
  name: z.string().min(1),
  /** Address of the article, as cleaned by the curator. */
  url: outboundUrlSchema,
});

export type Source = z.infer<typeof sourceSchema>;
