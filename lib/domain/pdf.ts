/** A PDF found beside the content, offered as a download. */
import { z } from 'zod';

export const pdfSchema = z.object({
  /** File name inside the files route; unique in the archive. */
  name: z.string().min(1),
  /** Path of the file, relative to the content folder. */
  file: z.string().min(1),
  /** Bytes. */
  size: z.number().int().positive(),
});

export type Pdf = z.infer<typeof pdfSchema>;
