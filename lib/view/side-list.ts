/** Takes counted things; gives the short ruled list of them that stands beside a page. */
import type {
  CountedCurator,
  CountedOffering,
  CountedSource,
  CountedTopic,
  Inside,
} from '../repository/answers';
import { figure } from './count';
import { curatorLink, offeringLink, sourceLink, topicLink } from './entity-link';
import type { CountedLinkView, LinkView } from './link';

export type SideItemView = CountedLinkView & {
  /** Soft words before the label, such as the scheme of a topic. */
  note: string | undefined;
};

export type SideListView = {
  title: string;
  items: SideItemView[];
  more: LinkView | undefined;
};

export function sourceItems(sources: Inside<CountedSource>[]): SideItemView[] {
  return sources.map((source) => item(sourceLink(source), source.count));
}

export function curatorItems(curators: Inside<CountedCurator>[]): SideItemView[] {
  return curators.map((curator) => item(curatorLink(curator), curator.count));
}

export function offeringItems(offerings: Inside<CountedOffering>[]): SideItemView[] {
  return offerings.map((offering) => item(offeringLink(offering), offering.count));
}

export function topicItems(topics: Inside<CountedTopic>[]): SideItemView[] {
  return topics.map((topic) => item(topicLink(topic), topic.count, topic.scheme));
}

export function item(link: LinkView, count: number, note?: string): SideItemView {
  return { ...link, count: figure(count), note };
}

/** The lists that have something in them: an empty one is not worth its headline. */
export function sideLists(
  lists: { title: string; items: SideItemView[]; more?: LinkView }[],
): SideListView[] {
  return lists
    .filter((list) => list.items.length > 0)
    .map((list) => ({ title: list.title, items: list.items, more: list.more }));
}
