import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { conceptPage } from '@/lib/view/concept-page';
import { type Content, contentPage } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ concept: slugSchema, n: pageNumberSchema });

export const conceptRoute = contentPage('concept', params, findConceptContent);

function findConceptContent({ concept: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const concept = repo.findConcept(slug);
  if (!concept) return undefined;
  const list: BriefList = { kind: 'concept', concept: slug };
  const page = repo.findBriefPage(list, n);
  if (!page) return undefined;
  const own = new Set(concept.topics.map((topic) => topic.slug));
  const view = conceptPage(concept, page, {
    beside: repo.listTopicsOf(list, sideEntries + own.size).filter(({ slug }) => !own.has(slug)),
    types: repo.listTypesOf(list),
    places: repo.listPlacesOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const description = `Briefs on ${concept.label} in every vocabulary that knows it, newest first.`;
  return listContent(list, page, { title: `${concept.label} in all schemes`, description }, view);
}
