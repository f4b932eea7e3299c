/** What a site allows crawlers of companies that make language models. */
import { z } from 'zod';

const aiPolicySchema = z.enum(['welcome', 'answers', 'refused']);

export type AiPolicy = z.infer<typeof aiPolicySchema>;

/** Throws for a word that is none. */
export function parseAiPolicy(word: string): AiPolicy {
  return aiPolicySchema.parse(word);
}
