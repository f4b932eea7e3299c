/** Takes a brief with what the index knows around it; gives its page. */
import type { PlainDay } from '../domain/instant';
import type { SafeHtml } from '../domain/safe-html';
import type { BriefSummary, RelatedBrief, StoredBrief } from '../repository/answers';
import { ageHint } from './age';
import { type AlsoCuratedView, alsoCurated } from './also-curated';
import { type BreadcrumbsView, breadcrumbs, placeCrumbs } from './breadcrumbs';
import { type BriefFigureView, briefFigure } from './brief-figure';
import { typeName } from './content-type-name';
import { type ContinueReadingView, continueReading } from './continue-reading';
import { counted } from './count';
import { type DateView, longDate } from './date';
import { curatorLink, sectionLink, sourceLink } from './entity-link';
import { type EventView, eventFacts } from './event-facts';
import { type FeedNeighboursView, feedNeighbours } from './feed-neighbours';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { type MatchedOfferingView, matchedOfferings } from './matched-offering';
import { type PdfDownloadView, pdfDownload } from './pdf-download';
import { type RelatedBriefView, relatedBrief } from './related-brief';
import { sourceIcon } from './source-icon';
import { sourceInitial } from './source-initial';
import { textOfHtml } from './text-of-html';
import { type TopicChipView, topicChip } from './topic-chip';

export type BriefPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  title: string;
  type: string | undefined;
  /** `icon` is the address of its sign; the initial stands where there is none. */
  source: (LinkView & { initial: string; icon: string | undefined }) | undefined;
  /** When and by whom the source published its article, where it says so. */
  published: DateView | undefined;
  writtenBy: string | undefined;
  /** When and where it takes place, of an event. */
  event: EventView | undefined;
  curated: DateView | undefined;
  /** When its text changed after that. */
  updated: DateView | undefined;
  /** Said of an old brief. */
  age: string | undefined;
  curators: LinkView[];
  /** Other briefs about the same article. */
  alsoCurated: AlsoCuratedView[];
  minutes: string;
  institution: string | undefined;
  offering: string | undefined;
  via: { name: string; href: string | undefined } | undefined;
  topics: TopicChipView[];
  figure: BriefFigureView;
  insight: { name: string | undefined; description: string | undefined } | undefined;
  body: SafeHtml;
  pdf: PdfDownloadView | undefined;
  /** Absent for an original piece, which is about no other article. */
  continueReading: ContinueReadingView | undefined;
  /** What stands in its place for an original piece. */
  original: string | undefined;
  related: RelatedBriefView[];
  offerings: MatchedOfferingView[];
  neighbours: FeedNeighboursView;
};

export type BriefSurroundings = {
  today: PlainDay;
  /** Other briefs about the same article. */
  story: BriefSummary[];
  related: RelatedBrief[];
  neighbours: { earlier: BriefSummary | undefined; later: BriefSummary | undefined };
};

export function briefPage(brief: StoredBrief, around: BriefSurroundings): BriefPageView {
  const { source, via } = brief;
  const text = `${brief.title}. ${textOfHtml(brief.body)}`;
  return {
    breadcrumbs: breadcrumbs(placeCrumbs(brief.place), brief.title),
    hue: hueClass(brief.place.hue),
    title: brief.title,
    type: typeName(brief.type),
    source: source && {
      ...sourceLink(source),
      initial: sourceInitial(source.name),
      icon: brief.icon && sourceIcon(brief.icon),
    },
    published: brief.sourcePublished && longDate(brief.sourcePublished),
    writtenBy: brief.sourceAuthor,
    event: brief.event && eventFacts(brief.event, brief.path, around.today),
    curated: brief.curated && longDate(brief.curated),
    updated: brief.updated && longDate(brief.updated),
    age: ageHint(brief.curated, around.today),
    curators: brief.curators.map(curatorLink),
    alsoCurated: around.story.map(alsoCurated),
    minutes: `${counted(brief.minutes, 'min', 'min')} read`,
    institution: brief.institution,
    offering: brief.offering,
    via: via && { name: via.name, href: via.url },
    topics: brief.topics.map(topicChip),
    figure: briefFigure(brief),
    insight: brief.insight && { name: undefined, description: undefined, ...brief.insight },
    body: brief.body,
    pdf: brief.pdf && pdfDownload(brief.pdf, brief.type),
    continueReading: source && continueReading(source, brief.title, brief.type),
    original: source
      ? undefined
      : `An original piece of ${brief.place.name}: there is no other article behind it.`,
    related: around.related.map((one) => relatedBrief(one, text)),
    offerings: matchedOfferings(brief.offerings, brief.topics),
    neighbours: feedNeighbours(sectionLink(brief.place), around.neighbours),
  };
}
