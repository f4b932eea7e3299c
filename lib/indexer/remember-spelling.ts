/** How a topic is spelled everywhere, asked of the index once. The rows of topics must have been written. */
import type { Topic } from '../domain/topic';
import type { Spell } from '../ingest/settle-topic';
import type { Reader } from '../store/connect';
import { spelledTopic } from './write-named';

export function rememberSpelling(reader: Reader): Spell {
  const known = new Map<string, Topic>();
  return (topic) => {
    const spelling = known.get(topic.slug) ?? spelledTopic(reader, topic.slug) ?? topic;
    known.set(topic.slug, spelling);
    return spelling;
  };
}
