/** What every page around a list of briefs shows: a section, topic, concept, scheme, source, curator, offering. */
import type { SafeHtml } from '../domain/safe-html';
import type { BriefPage, CountedType, ListSummary, Timeline } from '../repository/answers';
import type { Target } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { type BriefListView, briefList } from './brief-list';
import { counted } from './count';
import { type DateView, longDate } from './date';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import type { OfferingProfileView } from './offering-profile';
import type { NoteView } from './scheme-note';
import type { SideItemView, SideListView } from './side-list';
import { type SubscribeView, subscribe } from './subscribe';
import type { TabsView } from './tabs';
import type { TopicChipView } from './topic-chip';
import type { TopicTableView } from './topic-table';
import { type TypeCountView, typeCounts } from './type-count';
import { type YearChartView, yearChart } from './year-chart';

export type ListPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  /** First words of the headline, said softly: the scheme of a topic. */
  scheme: string | undefined;
  heading: string;
  summary: string | undefined;
  topics: TopicChipView[];
  count: string;
  /** Only where it was asked for, and is not the newest itself. */
  oldest: DateView | undefined;
  newest: DateView | undefined;
  /** Switches between this list and its siblings. */
  tabs: TabsView | undefined;
  /** What the list is sorted under, before the list itself: the topics of a scheme. */
  index: { title: string; items: SideItemView[] } | undefined;
  list: BriefListView;
  /** Said instead of a list that has no brief yet. */
  empty: string | undefined;
  /** What is said of its subject under the headline of its first page: a definition, a profile. */
  words: SafeHtml | undefined;
  types: TypeCountView[];
  profile: OfferingProfileView | undefined;
  /** A few sentences beside the list. */
  note: NoteView | undefined;
  /** Words of an editor about the list, on its first page. */
  about: SafeHtml | undefined;
  years: YearChartView | undefined;
  topicTable: TopicTableView | undefined;
  sides: SideListView[];
  subscribe: SubscribeView;
};

type Own = {
  target: Target;
  above: LinkView[];
  heading: string;
  sides: SideListView[];
} & Partial<
  Pick<
    ListPageView,
    | 'scheme'
    | 'summary'
    | 'topics'
    | 'tabs'
    | 'index'
    | 'about'
    | 'topicTable'
    | 'words'
    | 'profile'
    | 'note'
  >
> & {
    types?: CountedType[];
    timeline?: Timeline;
    /** Degrees; the site's own when the list belongs to no community. */
    hue?: number;
    /** Lists of one section need not say where each brief lives. */
    briefs?: 'mixed' | 'own';
  };

/** What all these pages have in common, filled in around what is their own. */
export function listPage(summary: ListSummary, page: BriefPage, own: Own): ListPageView {
  const first = page.page === 1;
  const oldest = own.timeline?.oldest;
  return {
    breadcrumbs: breadcrumbs(own.above, own.heading),
    hue: hueClass(own.hue ?? site.hue),
    scheme: own.scheme,
    heading: own.heading,
    summary: own.summary,
    topics: own.topics ?? [],
    count: counted(summary.count, 'brief'),
    oldest: oldest && oldest !== summary.newest ? longDate(oldest) : undefined,
    newest: summary.newest && longDate(summary.newest),
    tabs: own.tabs,
    index: own.index,
    list: briefList(own.target, page, own.briefs ?? 'mixed'),
    empty: page.briefs.length === 0 ? emptyWords(page) : undefined,
    words: first ? own.words : undefined,
    types: typeCounts(own.types ?? []),
    profile: own.profile,
    note: own.note,
    about: first ? own.about : undefined,
    years: own.timeline && yearChart(own.timeline, summary.count),
    topicTable: own.topicTable,
    sides: own.sides,
    subscribe: subscribe(own.target, own.heading),
  };
}

/** A vocabulary may go on over more pages than the briefs under it. */
function emptyWords({ total }: BriefPage): string {
  return total === 0 ? 'No brief has been filed here yet.' : 'All briefs stand on earlier pages.';
}
