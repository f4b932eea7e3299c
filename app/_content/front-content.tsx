import { FrontPage } from '@/components/front-page';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { site } from '@/lib/site';
import { frontPage } from '@/lib/view/front-page';
import { listHead } from '@/lib/view/list-head';
import { type Content, contentPage } from './content-page';
import { pagedParams } from './route-params';

const busiestConcepts = 12;

export const frontRoute = contentPage('front', pagedParams, findFrontContent);

function findFrontContent({ n }: { n: number }): Content | undefined {
  const repo = repository();
  const page = repo.findBriefPage({ kind: 'site' }, n);
  if (!page) return undefined;
  const view = frontPage(page, {
    totals: repo.findSiteTotals(),
    communities: repo.listCommunities(),
    sections: repo.listSections(undefined),
    concepts: repo.listConcepts(busiestConcepts),
    sources: repo.listSourcesOf({ kind: 'site' }, 8),
    hasEvents: repo.hasEvents(undefined),
  });
  return {
    at: { kind: 'front' },
    head: listHead(
      {
        target: { kind: 'front' },
        page,
        title: site.tagline,
        description: site.description,
        breadcrumbs: undefined,
      },
      env().siteUrl,
    ),
    body: <FrontPage page={view} />,
  };
}
