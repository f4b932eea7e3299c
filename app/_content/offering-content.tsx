import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { offeringPage } from '@/lib/view/offering-page';
import type { Content } from './content-page';
import { listContent } from './list-content';
import { pageNumber } from './page-number';

export function findOfferingContent({
  offering: name,
  n,
}: {
  offering: string;
  n?: string;
}): Content | undefined {
  const repo = repository();
  const offering = repo.findOffering(slugSchema.parse(name));
  if (!offering) return undefined;
  const list: BriefList = { kind: 'offering', offering: offering.slug };
  const page = repo.findBriefPage(list, pageNumber(n));
  if (!page) return undefined;
  const description = `The offering ${offering.label}, and the briefs it is matched with.`;
  return listContent(
    list,
    page,
    { title: offering.label, description },
    offeringPage(offering, page),
  );
}
