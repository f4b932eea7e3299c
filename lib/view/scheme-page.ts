/** Takes a scheme with one page of its topics and of its briefs; gives that page of the vocabulary. */
import type {
  BriefPage,
  CountedPlace,
  CountedSource,
  CountedTopic,
  Inside,
  Scheme,
  SchemeWords,
} from '../repository/answers';
import { site } from '../site';
import { indexCrumb } from './breadcrumbs';
import { counted, figure } from './count';
import { placeItems } from './counted-place';
import { topicLink } from './entity-link';
import { type ListPageView, listPage } from './list-page';
import { ownerSentence } from './scheme-note';
import { item, sideLists, sourceItems } from './side-list';

export type SchemeSurroundings = {
  words: SchemeWords | undefined;
  /** By label, as many as stand on this page. */
  topics: CountedTopic[];
  places: CountedPlace[];
  sources: Inside<CountedSource>[];
};

export function schemePage(
  scheme: Scheme,
  page: BriefPage,
  around: SchemeSurroundings,
): ListPageView {
  const { words, topics } = around;
  return listPage(scheme, page, {
    target: { kind: 'scheme', scheme: scheme.slug },
    above: [indexCrumb('topics')],
    heading: words?.title ?? scheme.name,
    summary: [words?.summary ?? vocabularyOf(scheme), ownerSentence(words)]
      .filter((text) => text !== undefined)
      .join(' '),
    about: words?.body,
    index:
      topics.length === 0
        ? undefined
        : {
            title: extentOf(scheme, page.page, topics.length),
            items: topics.map((topic) => item(topicLink(topic), topic.count)),
          },
    sides: sideLists([
      { title: 'Appears in', items: placeItems(around.places) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}

function vocabularyOf({ topics }: Scheme): string {
  return `A vocabulary of ${counted(topics, 'topic')} used here.`;
}

/** `Topics`, or `Topics 201 to 400 of 612` where they need more than one page. */
function extentOf({ topics }: Scheme, page: number, shown: number): string {
  if (topics <= site.indexPageSize) return 'Topics';
  const before = (page - 1) * site.indexPageSize;
  return `Topics ${figure(before + 1)} to ${figure(before + shown)} of ${figure(topics)}`;
}
