/** A text with parts that were found → the text and where they stand in it: never markup. */
import { z } from 'zod';
import type { TextPart } from '../marked-text';

export const markedSchema = z
  .strictObject({
    text: z.string(),
    marks: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) }))
      .describe('Parts of the text that were found, in UTF-16 code units, `end` excluded.'),
  })
  .describe('Plain text, and which parts of it were found.');

export type Marked = z.infer<typeof markedSchema>;

export function marked(parts: readonly TextPart[]): Marked {
  const marks: Marked['marks'] = [];
  let text = '';
  for (const part of parts) {
    const start = text.length;
    text += part.text;
    if (part.isHit) marks.push({ start, end: text.length });
  }
  return { text, marks };
}
