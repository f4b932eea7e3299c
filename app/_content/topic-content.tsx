import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { topicPage } from '@/lib/view/topic-page';
import type { Content } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumber } from './page-number';

export function findTopicContent({
  topic: name,
  n,
}: {
  topic: string;
  n?: string;
}): Content | undefined {
  const repo = repository();
  const topic = repo.findTopic(slugSchema.parse(name));
  if (!topic) return undefined;
  const list: BriefList = { kind: 'topic', topic: topic.slug };
  const page = repo.findBriefPage(list, pageNumber(n));
  if (!page) return undefined;
  const view = topicPage(topic, page, {
    concept: repo.findConcept(topic.concept),
    beside: repo.listTopicsBeside(topic.slug, sideEntries),
    places: repo.listPlacesOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const title = `${topic.scheme}: ${topic.label}`;
  const description = `Briefs filed under ${topic.label} in the vocabulary ${topic.scheme}, newest first.`;
  return listContent(list, page, { title, description }, view);
}
