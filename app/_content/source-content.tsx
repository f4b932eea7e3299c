import type { BriefList } from '@/lib/domain/brief-list';
import { sourceHostSchema } from '@/lib/domain/source';
import { repository } from '@/lib/repository/open-repository';
import { sourcePage } from '@/lib/view/source-page';
import type { Content } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumber } from './page-number';

export function findSourceContent({
  host: name,
  n,
}: {
  host: string;
  n?: string;
}): Content | undefined {
  const repo = repository();
  const host = sourceHostSchema.safeParse(name);
  const source = host.success ? repo.findSource(host.data) : undefined;
  if (!source) return undefined;
  const list: BriefList = { kind: 'source', host: source.host };
  const page = repo.findBriefPage(list, pageNumber(n));
  if (!page) return undefined;
  const view = sourcePage(source, page, {
    topics: repo.listTopicsOf(list, sideEntries),
    curators: repo.listCuratorsOf(list, sideEntries),
  });
  const description = `Briefs on articles published at ${source.host}, newest first.`;
  return listContent(list, page, { title: `Briefs from ${source.name}`, description }, view);
}
