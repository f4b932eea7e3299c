/** Takes schemes with their topics, and the concepts they share; gives the index of topics. */
import type { Concept, CountedTopic, Scheme } from '../repository/answers';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { counted } from './count';
import { conceptLink, topicLink } from './entity-link';
import { enumeration } from './enumeration';
import { hueClass } from './hue-class';
import type { CountedLinkView, LinkView } from './link';
import { item, type SideItemView } from './side-list';

export type SchemeColumnView = CountedLinkView & {
  topics: SideItemView[];
  /** To the topics that the column leaves out. */
  more: LinkView | undefined;
};

export type TopicsPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  /** Labels that several schemes share. */
  concepts: (SideItemView & { schemes: string })[];
  schemes: SchemeColumnView[];
  empty: string | undefined;
};

/** A whole vocabulary may hold hundreds of topics: its own page lists them. */
const mostTopics = 10;
/** Of all schemes together, so that many of them do not make a page of many pages. */
const topicsOfAll = 400;

/** How many topics a scheme shows where there are so many schemes. */
export function shownTopics(schemes: number): number {
  return Math.max(1, Math.min(mostTopics, Math.floor(topicsOfAll / schemes)));
}

/** Each scheme comes with its busiest topics. */
export function topicsPage(
  schemes: { scheme: Scheme; topics: CountedTopic[] }[],
  concepts: Concept[],
): TopicsPageView {
  const count = schemes.reduce((sum, { scheme }) => sum + scheme.topics, 0);
  return {
    breadcrumbs: breadcrumbs([], 'Topics'),
    hue: hueClass(site.hue),
    heading: 'Topics',
    summary: `${counted(count, 'topic')} of ${counted(schemes.length, 'scheme')}, the vocabularies that briefs and offerings are filed under.`,
    concepts: concepts.map((concept) => ({
      ...item(conceptLink(concept), concept.count),
      schemes: enumeration(concept.topics.map((topic) => topic.scheme)),
    })),
    schemes: schemes.map(schemeColumn),
    empty: count === 0 ? 'No brief has been filed under a topic yet.' : undefined,
  };
}

function schemeColumn({
  scheme,
  topics,
}: {
  scheme: Scheme;
  topics: CountedTopic[];
}): SchemeColumnView {
  const address = href(sitePath({ kind: 'scheme', scheme: scheme.slug }));
  const all = counted(scheme.topics, 'topic');
  return {
    label: scheme.name,
    href: address,
    count: all,
    topics: topics.map((topic) => item(topicLink(topic), topic.count)),
    more:
      scheme.topics > topics.length
        ? { label: `All ${all} of ${scheme.name}`, href: address }
        : undefined,
  };
}
