import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { conceptPage } from '@/lib/view/concept-page';
import type { Content } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumber } from './page-number';

export function findConceptContent({
  concept: name,
  n,
}: {
  concept: string;
  n?: string;
}): Content | undefined {
  const repo = repository();
  const concept = repo.findConcept(slugSchema.parse(name));
  if (!concept) return undefined;
  const list: BriefList = { kind: 'concept', concept: concept.slug };
  const page = repo.findBriefPage(list, pageNumber(n));
  if (!page) return undefined;
  const own = new Set(concept.topics.map((topic) => topic.slug));
  const view = conceptPage(concept, page, {
    beside: repo.listTopicsOf(list, sideEntries + own.size).filter(({ slug }) => !own.has(slug)),
    places: repo.listPlacesOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const description = `Briefs on ${concept.label} in every vocabulary that knows it, newest first.`;
  return listContent(list, page, { title: `${concept.label} in all schemes`, description }, view);
}
