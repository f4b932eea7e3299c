/**
 * HTML that passed the sanitiser. Minted in two places only: `lib/ingest/sanitise.ts`, which makes it,
 * and `lib/repository`, which reads back what the sanitiser made. A layer rule keeps it so.
 */
import { z } from 'zod';

export const safeHtmlSchema = z.string().brand<'SafeHtml'>();

export type SafeHtml = z.infer<typeof safeHtmlSchema>;
