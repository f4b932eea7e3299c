/** What a crawl, the sitemap, the feeds and the search say of the same lists → where they do not agree, one line each. */
import { counted } from '@/lib/view/count';
import type { PageFacts } from './page-facts';

/** One list of briefs, as each way to it counts. */
export type CountedList = {
  path: string;
  /** As the index counts. */
  count: number;
  /** Paths of all briefs that its pages list, in their order; undefined where the page shows only some. */
  walked: string[] | undefined;
  /** Words of its first page. */
  text: string;
  /** Paths of its feed, in their order. */
  fed: string[];
  /** What the search finds when it is narrowed to it; undefined where it cannot be. */
  searched: number | undefined;
};

/** `mostFed` is how many briefs a feed holds at most. */
export function judgeLists(lists: readonly CountedList[], mostFed: number): string[] {
  return lists.flatMap(({ path, count, walked, text, fed, searched }) => {
    const shown =
      count === 0 ? /\bno brief/i : new RegExp(`(?<![\\d,])${counted(count, 'brief')}\\b`);
    return [
      ...(shown.test(text) ? [] : [`${path} does not say that it holds ${count}`]),
      ...(walked && new Set(walked).size !== walked.length ? [`${path} lists a brief twice`] : []),
      ...(walked && walked.length !== count
        ? [`${path} holds ${count}, and its pages list ${walked.length}`]
        : []),
      ...(fed.length === Math.min(count, mostFed)
        ? []
        : [`${path} holds ${count}, and its feed ${fed.length}`]),
      ...(walked && fed.some((brief, at) => brief !== walked[at])
        ? [`${path} and its feed do not agree`]
        : []),
      ...(searched === undefined || searched === count
        ? []
        : [`${path} holds ${count}, and the search finds ${searched}`]),
    ];
  });
}

/** Every page that may be shown stands in the sitemap and the other way round, with a title and a description of its own. */
export function judgePages(
  pages: ReadonlyMap<string, PageFacts>,
  sitemap: readonly string[],
): string[] {
  const indexed = [...pages].filter(([, { isIndexed }]) => isIndexed);
  const named = new Set(sitemap);
  const paths = new Set(indexed.map(([path]) => path));
  return [
    ...(named.size === sitemap.length ? [] : ['the sitemap names a page twice']),
    ...[...paths].filter((path) => !named.has(path)).map((path) => `${path} is in no sitemap`),
    ...[...named]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is in the sitemap, and no search engine may show it`),
    ...repeated('title', indexed, ({ title }) => title),
    ...repeated('description', indexed, ({ description }) => description),
  ];
}

function repeated(
  what: string,
  pages: readonly (readonly [string, PageFacts])[],
  textOf: (facts: PageFacts) => string | undefined,
): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(([path, facts]) => {
    const text = textOf(facts);
    const other = text && first.get(text);
    if (text && !other) first.set(text, path);
    return other ? [`${path} has the ${what} of ${other}: ${text}`] : [];
  });
}
