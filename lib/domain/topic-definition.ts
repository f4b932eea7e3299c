/** Topic definitions: what a scheme says of one of its topics, and which others it holds equivalent. */
import { z } from 'zod';
import { safeHtmlSchema } from './safe-html';
import { topicSchema } from './topic';

export const topicDefinitionSchema = z.object({
  topic: topicSchema,
  /** Empty when the document has no words of its own. */
  body: safeHtmlSchema,
  /** First words of the body: at most 200 characters, cut at a word. */
  teaser: z.string(),
  equivalents: z.array(topicSchema),
});

export type TopicDefinition = z.infer<typeof topicDefinitionSchema>;
