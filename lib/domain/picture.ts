/** A picture found beside the content and measured from its own bytes. */
import { z } from 'zod';

export const pictureSchema = z.object({
  /** File name inside the media route; unique in the archive. */
  name: z.string().min(1),
  /** Path of the file, relative to the content folder. */
  file: z.string().min(1),
  alt: z.string(),
  /** Pixels. */
  width: z.number().int().positive(),
  /** Pixels. */
  height: z.number().int().positive(),
});

export type Picture = z.infer<typeof pictureSchema>;
