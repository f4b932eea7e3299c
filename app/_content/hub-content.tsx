import { z } from 'zod';
import { HubPage } from '@/components/hub-page';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { site } from '@/lib/site';
import { hubPage } from '@/lib/view/hub-page';
import { listHead } from '@/lib/view/list-head';
import { type Content, contentPage } from './content-page';
import { pageNumberSchema } from './route-params';

const briefsOfBundle = 3;
const sideEntries = 8;

const params = z.object({ community: slugSchema, n: pageNumberSchema });

export const hubRoute = contentPage('hub', params, findHubContent);

function findHubContent({ community: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const community = repo.findCommunity(slug);
  const list: BriefList = { kind: 'community', community: slug };
  const page = community && repo.findBriefPage(list, n);
  if (!page) return undefined;
  const view = hubPage(community, page, {
    sections: repo.listSections(slug),
    bundles: repo.listHubTopics(slug, site.hubTopics).map((topic) => ({
      topic,
      briefs: repo.listBriefsInBoth(list, { kind: 'topic', topic: topic.slug }, briefsOfBundle),
    })),
    sources: repo.listSourcesOf(list, sideEntries),
    curators: repo.listCuratorsOf(list, sideEntries),
    hasEvents: repo.hasEvents(slug),
    offerings: repo.listOfferingsOf(list, sideEntries),
  });
  return {
    at: list,
    head: listHead(
      {
        target: list,
        page,
        title: community.name,
        description: community.summary ?? `What the community of practice ${community.name} reads.`,
        breadcrumbs: view.breadcrumbs,
      },
      env().siteUrl,
    ),
    body: <HubPage page={view} />,
  };
}
