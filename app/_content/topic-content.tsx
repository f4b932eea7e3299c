import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { termNode } from '@/lib/view/json-ld/things';
import { topicPage } from '@/lib/view/topic-page';
import { type Content, contentPage } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ topic: slugSchema, n: pageNumberSchema });

export const topicRoute = contentPage('topic', params, findTopicContent);

function findTopicContent({ topic: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const topic = repo.findTopic(slug);
  if (!topic) return undefined;
  const list: BriefList = { kind: 'topic', topic: slug };
  const page = repo.findBriefPage(list, n);
  if (!page) return undefined;
  const view = topicPage(topic, page, {
    concept: repo.findConcept(topic.concept),
    scheme: repo.findScheme(topic.schemeSlug),
    schemeWords: repo.findSchemeWords(topic.schemeSlug),
    types: repo.listTypesOf(list),
    related: repo.listRelatedTopics(topic, sideEntries),
    places: repo.listPlacesOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const title = `${topic.scheme}: ${topic.label}`;
  const description =
    topic.teaser ??
    `Briefs filed under ${topic.label} in the vocabulary ${topic.scheme}, newest first.`;
  const hasWords = topic.body !== undefined;
  const subject = termNode(topic, env().siteUrl);
  return listContent(list, page, { title, description, hasWords, subject }, view);
}
