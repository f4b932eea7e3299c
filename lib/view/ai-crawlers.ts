/** Crawlers of companies that make language models, by the names that they say they obey, and what they come for. */
import type { AiPolicy } from '../domain/ai-policy';

/** They gather texts to train on. */
const training = [
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Google-Extended',
  'GPTBot',
  'Meta-ExternalAgent',
];

/** They look for an answer to somebody's question, and lead to where it stands. */
const answering = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'OAI-SearchBot',
  'PerplexityBot',
];

export function refusedCrawlers(policy: AiPolicy): string[] {
  switch (policy) {
    case 'welcome':
      return [];
    case 'answers':
      return training;
    case 'refused':
      return [...training, ...answering];
  }
}
