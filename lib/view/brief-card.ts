/** Takes the columns a list has of a brief; gives what a reader sees of it in a list. */
import type { BriefSummary } from '../repository/answers';
import { href } from '../routes';
import { communityHeading } from './community-name';
import { typeName } from './content-type-name';
import { counted } from './count';
import { type CoverView, cover } from './cover';
import { type DateView, shortDate } from './date';
import { communityLink, sectionLink, sourceLink } from './entity-link';
import { eventSpan } from './event-time';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { topicLabels } from './topic-labels';

export type BriefCardView = {
  href: string;
  title: string;
  teaser: string;
  /** Absent when no usable date was given. */
  curated: DateView | undefined;
  minutes: string;
  /** What it is, where that is not a plain brief: `Video`, `Event`. */
  type: string | undefined;
  /** The days of an event. */
  when: DateView | undefined;
  /** Absent for an original piece. */
  source: LinkView | undefined;
  /** Its community or section, in lists that mix several. */
  place: LinkView | undefined;
  topics: LinkView[];
  /** How many topics the line leaves out. */
  moreTopics: string | undefined;
  cover: CoverView;
  hue: string;
};

/** More topics than these make a line of names that nobody reads; the brief itself shows all. */
const shownTopics = 4;

/** `mixed` lists say where each brief lives. */
export function briefCard(brief: BriefSummary, list: 'mixed' | 'own'): BriefCardView {
  const topics = topicLabels(brief.topics);
  const rest = topics.length - shownTopics;
  return {
    href: href(brief.path),
    title: brief.title,
    teaser: brief.teaser,
    curated: brief.curated && shortDate(brief.curated),
    minutes: counted(brief.minutes, 'min', 'min'),
    type: brief.event?.status === 'cancelled' ? 'Cancelled event' : typeName(brief.type),
    when: brief.event && eventSpan(brief.event),
    source: brief.source && sourceLink(brief.source),
    place: list === 'mixed' ? placeLink(brief) : undefined,
    topics: topics.slice(0, shownTopics),
    moreTopics: rest > 0 ? `${rest} more` : undefined,
    cover: cover(brief, 'card'),
    hue: hueClass(brief.place.hue),
  };
}

function placeLink({ place }: BriefSummary): LinkView {
  if (!place.community) return sectionLink(place);
  return communityLink({ ...place.community, name: communityHeading(place.community.name) });
}
