/** Takes a community with one page of its newest briefs; gives its hub. */
import type { SafeHtml } from '../domain/safe-html';
import type {
  BriefPage,
  Community,
  CountedCurator,
  CountedOffering,
  CountedSource,
  Inside,
  Section,
} from '../repository/answers';
import { sitePath, type Target } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs, indexCrumb } from './breadcrumbs';
import { type BriefListView, briefList } from './brief-list';
import { communityHeading, mastheadBeside } from './community-name';
import { type FigureView, figures } from './figures';
import { hueClass } from './hue-class';
import { sectionTabs } from './section-tabs';
import {
  curatorItems,
  offeringItems,
  type SideListView,
  sideLists,
  sourceItems,
} from './side-list';
import { type SubscribeView, subscribe } from './subscribe';
import type { TabsView } from './tabs';
import { type TopicBundle, type TopicBundleView, topicBundle } from './topic-bundle';

export type HubPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  /** What its own file says above all, where that is not its name. */
  masthead: string | undefined;
  summary: string | undefined;
  figures: FigureView[];
  /** On its first page. */
  bundles: TopicBundleView[];
  tabs: TabsView;
  list: BriefListView;
  /** Words of the community itself, on its first page. */
  about: SafeHtml | undefined;
  sides: SideListView[];
  subscribe: SubscribeView;
};

export type HubSurroundings = {
  sections: Section[];
  bundles: TopicBundle[];
  sources: Inside<CountedSource>[];
  curators: Inside<CountedCurator>[];
  hasEvents: boolean;
  offerings: Inside<CountedOffering>[];
};

export function hubPage(
  community: Community,
  page: BriefPage,
  around: HubSurroundings,
): HubPageView {
  const target: Target = { kind: 'community', community: community.slug };
  const heading = communityHeading(community.name);
  const first = page.page === 1;
  return {
    breadcrumbs: breadcrumbs(
      [{ ...indexCrumb('communities'), label: 'Communities of practice' }],
      community.name,
    ),
    hue: hueClass(community.hue),
    heading,
    masthead: mastheadBeside(community.name, community.masthead),
    summary: community.summary,
    figures: figures({ ...community, briefs: community.count }),
    bundles: first ? around.bundles.slice(0, site.hubTopics).map(topicBundle) : [],
    tabs: sectionTabs({ ...community, name: heading }, around.sections, sitePath(target)),
    list: briefList(target, page, 'own'),
    about: first ? community.body : undefined,
    sides: sideLists([
      { title: 'Sources', items: sourceItems(around.sources) },
      { title: 'Curators', items: curatorItems(around.curators) },
      { title: 'Related offerings', items: offeringItems(around.offerings) },
    ]),
    subscribe: subscribe(target, heading, around.hasEvents),
  };
}
