import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { repository } from '@/lib/repository/open-repository';
import { offeringPage } from '@/lib/view/offering-page';
import { type Content, contentPage } from './content-page';
import { listContent } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ offering: slugSchema, n: pageNumberSchema });

export const offeringRoute = contentPage('offering', params, findOfferingContent);

function findOfferingContent({ offering: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const offering = repo.findOffering(slug);
  if (!offering) return undefined;
  const list: BriefList = { kind: 'offering', offering: slug };
  const page = repo.findBriefPage(list, n);
  if (!page) return undefined;
  const description =
    offering.profile?.summary ??
    `The offering ${offering.label}, and the briefs it is matched with.`;
  return listContent(
    list,
    page,
    { title: offering.label, description, hasWords: offering.profile !== undefined },
    offeringPage(offering, page),
  );
}
