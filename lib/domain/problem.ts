/** Why a request for data was refused, in the form of RFC 9457: for programs, and for those who write them. */
import { z } from 'zod';

export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string().describe('What the status means.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong and how to mend it, in a sentence or two.'),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string(),
          detail: z.string().describe('What is wrong with it and how to mend it.'),
        }),
      )
      .describe('Each parameter that cannot be used; empty when the problem is another.'),
  })
  .describe('Why a request was refused (RFC 9457).');

export type Problem = z.infer<typeof problemSchema>;
