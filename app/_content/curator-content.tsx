import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { curatorPage } from '@/lib/view/curator-page';
import type { Content } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumber } from './page-number';

export function findCuratorContent({
  curator: name,
  n,
}: {
  curator: string;
  n?: string;
}): Content | undefined {
  const repo = repository();
  const curator = repo.findCurator(slugSchema.parse(name));
  if (!curator) return undefined;
  const list: BriefList = { kind: 'curator', curator: curator.slug };
  const page = repo.findBriefPage(list, pageNumber(n));
  if (!page) return undefined;
  const view = curatorPage(curator, page, {
    topics: repo.listTopicsOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const description = `Briefs curated by ${curator.name}, newest first.`;
  return listContent(list, page, { title: `Curated by ${curator.name}`, description }, view);
}
