/** Takes the topics of a list with their counts inside it; gives a table of them whose rows are drawn as bars. */
import type { CountedTopic, Inside } from '../repository/answers';
import { figure } from './count';
import { topicLink } from './entity-link';
import type { CountedLinkView } from './link';

export type TopicRowView = CountedLinkView & {
  scheme: string;
  /** Length of its bar in per cent of the longest. */
  share: number;
};

export type TopicTableView = {
  rows: TopicRowView[];
  /** Behind the first ones. */
  further: TopicRowView[];
};

/** Rows that stand open; and topics worth asking for, so that no page grows with its archive. */
const openRows = 8;
export const mostTopicRows = 24;

/** Undefined when there is none. `topics` come busiest first. */
export function topicTable(topics: Inside<CountedTopic>[]): TopicTableView | undefined {
  const most = topics[0]?.count;
  if (most === undefined) return undefined;
  const rows = topics.slice(0, mostTopicRows).map((topic) => ({
    ...topicLink(topic),
    scheme: topic.scheme,
    count: figure(topic.count),
    share: Math.round((topic.count / most) * 100),
  }));
  return { rows: rows.slice(0, openRows), further: rows.slice(openRows) };
}
