/** Takes the newest briefs of the whole site and what they belong to; gives the front page. */
import type {
  BriefPage,
  Community,
  Concept,
  CountedSource,
  Inside,
  Section,
} from '../repository/answers';
import type { Target } from '../routes';
import { site } from '../site';
import { indexCrumb } from './breadcrumbs';
import { type BriefListView, briefList } from './brief-list';
import { counted } from './count';
import { conceptLink } from './entity-link';
import { communityTeaser, type FeedTeaserView, sectionTeaser } from './feed-teaser';
import { type FigureView, figures, type Totals } from './figures';
import { hueClass } from './hue-class';
import { type LeadBriefView, leadBrief } from './lead-brief';
import type { LinkView } from './link';
import { item, type SideListView, sideLists, sourceItems } from './side-list';
import { type SubscribeView, subscribe } from './subscribe';

export type FrontPageView = {
  hue: string;
  heading: string;
  description: string;
  figures: FigureView[];
  /** The newest brief, on the first page. */
  lead: LeadBriefView | undefined;
  feeds: FeedTeaserView[];
  moreFeeds: LinkView | undefined;
  list: BriefListView;
  /** Said instead of a list when nothing is published yet. */
  empty: string | undefined;
  sides: SideListView[];
  subscribe: SubscribeView;
};

export type FrontSurroundings = {
  /** Distinct things in all briefs. */
  totals: Omit<Totals, 'briefs'>;
  communities: Community[];
  /** Sections of the site itself. */
  sections: Section[];
  concepts: Concept[];
  sources: Inside<CountedSource>[];
  hasEvents: boolean;
};

const shownFeeds = 6;
const shownConcepts = 10;
const shownSources = 8;

export function frontPage(page: BriefPage, around: FrontSurroundings): FrontPageView {
  const target: Target = { kind: 'front' };
  const first = page.page === 1;
  const list = briefList(target, page, 'mixed');
  const [newest] = page.briefs;
  const feeds = [...around.sections.map(sectionTeaser), ...around.communities.map(communityTeaser)];
  const hidden = feeds.length > shownFeeds;
  return {
    hue: hueClass(site.hue),
    heading: site.tagline,
    description: site.description,
    figures: page.total === 0 ? [] : figures({ ...around.totals, briefs: page.total }),
    lead: first && newest ? leadBrief(newest) : undefined,
    feeds: first ? feeds.slice(0, shownFeeds) : [],
    moreFeeds: hidden ? moreCommunities(around.communities.length) : undefined,
    list: first ? { ...list, cards: list.cards.slice(1) } : list,
    empty: page.total === 0 ? emptyWords : undefined,
    sides: sideLists([
      {
        title: 'Busiest topics',
        items: around.concepts
          .slice(0, shownConcepts)
          .map((concept) => item(conceptLink(concept), concept.count)),
        more: { ...indexCrumb('topics'), label: 'All topics' },
      },
      {
        title: 'Sources',
        items: sourceItems(around.sources.slice(0, shownSources)),
        more: { ...indexCrumb('sources'), label: 'All sources' },
      },
    ]),
    subscribe: subscribe(target, site.name, around.hasEvents),
  };
}

const emptyWords =
  'Nothing has been published here yet. The first brief will appear on this page as soon as a curator files it.';

function moreCommunities(count: number): LinkView {
  return {
    ...indexCrumb('communities'),
    label: `All ${counted(count, 'community', 'communities')}`,
  };
}
