import { listFeedGroups } from '@/app/_data/list-feed-groups';
import { CommunitiesPage } from '@/components/communities-page';
import { FeedsPage } from '@/components/feeds-page';
import { IndexPage } from '@/components/index-page';
import { TopicsPage } from '@/components/topics-page';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { communitiesPage } from '@/lib/view/communities-page';
import { feedsPage } from '@/lib/view/feeds-page';
import { indexHead } from '@/lib/view/index-head';
import { curatorsPage, offeringsPage, sourcesPage } from '@/lib/view/index-page';
import { shownTopics, topicsPage } from '@/lib/view/topics-page';
import { type Content, contentPage } from './content-page';
import { noParams, pagedParams } from './route-params';

type Paged = { n: number };

export const communitiesRoute = contentPage('communities', noParams, findCommunitiesContent);
export const topicsRoute = contentPage('topics', noParams, findTopicsContent);
export const feedsRoute = contentPage('feeds', noParams, findFeedsContent);
export const sourcesRoute = contentPage('sources', pagedParams, findSourcesContent);
export const curatorsRoute = contentPage('curators', pagedParams, findCuratorsContent);
export const offeringsRoute = contentPage('offerings', pagedParams, findOfferingsContent);

/** Labels of several schemes that the index of topics shows. */
const shownConcepts = 200;

function findCommunitiesContent(): Content {
  const view = communitiesPage(repository().listCommunities());
  return {
    at: { kind: 'communities' },
    head: indexHead({ kind: 'communities' }, view, 1, view.communities.length > 0, env().siteUrl),
    body: <CommunitiesPage page={view} />,
  };
}

function findTopicsContent(): Content {
  const repo = repository();
  const all = repo.listSchemes();
  const shown = shownTopics(all.length);
  const schemes = all.map((scheme) => ({
    scheme,
    topics: repo.listBusiestTopicsOfScheme(scheme.slug, shown),
  }));
  const view = topicsPage(schemes, repo.listSharedConcepts(shownConcepts));
  return {
    at: { kind: 'topics' },
    head: indexHead({ kind: 'topics' }, view, 1, schemes.length > 0, env().siteUrl),
    body: <TopicsPage page={view} />,
  };
}

function findFeedsContent(): Content {
  const view = feedsPage(listFeedGroups(repository(), { kind: 'front' }));
  return {
    at: { kind: 'feeds' },
    head: indexHead({ kind: 'feeds' }, view, 1, true, env().siteUrl),
    body: <FeedsPage page={view} />,
  };
}

function findSourcesContent({ n }: Paged): Content | undefined {
  return entityIndex('sources', n, (page) => sourcesPage(repository().listSources(), page));
}

function findCuratorsContent({ n }: Paged): Content | undefined {
  return entityIndex('curators', n, (page) => curatorsPage(repository().listCurators(), page));
}

function findOfferingsContent({ n }: Paged): Content | undefined {
  return entityIndex('offerings', n, (page) => offeringsPage(repository().listOfferings(), page));
}

function entityIndex(
  kind: 'sources' | 'curators' | 'offerings',
  page: number,
  find: (page: number) => ReturnType<typeof sourcesPage>,
): Content | undefined {
  const view = find(page);
  if (!view) return undefined;
  return {
    at: { kind },
    head: indexHead({ kind }, view, page, view.empty === undefined, env().siteUrl),
    body: <IndexPage page={view} />,
  };
}
