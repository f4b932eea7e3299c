/** Takes a related brief; gives it with the reason why it is related. */
import type { RelatedBrief } from '../repository/content-repository';
import { href } from '../routes';
import { type DateView, yearOf } from './date';
import { sourceLink } from './entity-link';
import type { LinkView } from './link';
import { topicLabels } from './topic-labels';

export type RelatedBriefView = {
  href: string;
  title: string;
  source: LinkView | undefined;
  year: DateView | undefined;
  /** Topics both briefs have. */
  shared: LinkView[];
};

export function relatedBrief({ brief, shared }: RelatedBrief): RelatedBriefView {
  return {
    href: href(brief.path),
    title: brief.title,
    source: brief.source && sourceLink(brief.source),
    year: brief.curated && yearOf(brief.curated),
    shared: topicLabels(shared),
  };
}
