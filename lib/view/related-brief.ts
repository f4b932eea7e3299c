/** Takes a related brief; gives it with the reason why it is related. */
import { stemmer } from 'stemmer';
import { searchWords } from '../domain/search-text';
import type { Topic } from '../domain/topic';
import type { RelatedBrief } from '../repository/answers';
import { href } from '../routes';
import { type DateView, yearOf } from './date';
import { sourceLink } from './entity-link';
import { enumeration } from './enumeration';
import type { LinkView } from './link';
import { topicLabels } from './topic-labels';
import { wordsAsWritten } from './words-as-written';

export type RelatedBriefView = {
  href: string;
  title: string;
  source: LinkView | undefined;
  year: DateView | undefined;
  /** Topics both briefs have. */
  shared: LinkView[];
  /** What both speak of besides, e.g. `remote monitoring and falls`. */
  speaksOf: string | undefined;
};

const mostWords = 3;

/** `text` is that of the brief on whose page it stands. */
export function relatedBrief(
  { brief, shared, words }: RelatedBrief,
  text: string,
): RelatedBriefView {
  const besides = wordsAsWritten(besidesTopics(words, shared).slice(0, mostWords), text);
  return {
    href: href(brief.path),
    title: brief.title,
    source: brief.source && sourceLink(brief.source),
    year: brief.curated && yearOf(brief.curated),
    shared: topicLabels(shared),
    speaksOf: besides.length > 0 ? enumeration(besides) : undefined,
  };
}

/** A word of a topic that both have is said already. */
function besidesTopics(words: readonly string[], shared: readonly Topic[]): string[] {
  const said = new Set(shared.flatMap(({ label }) => searchWords(label)).map(stemmer));
  return words.filter((word) => !said.has(stemmer(word)));
}
