/** How related briefs are weighed, every number in one place. */

/** A topic on `stories` counts so much: those that few stories have say more. */
export function topicWeight(stories: number): number {
  return 1 / (1 + Math.log(Math.max(1, stories)));
}

/** A word that a brief has so often, of `all` briefs in so many. */
export function wordWeight(often: number, briefs: number, all: number): number {
  return (1 + Math.log(often)) * Math.log((1 + all) / briefs);
}

/**
 * What a text that says all the same is worth, beside 1 for having all topics of the brief. Curators file much under the
 * same few topics, and a text is never wholly like another: with less it would only settle which of many come first.
 */
export const likenessWeight = 1.5;

/**
 * How many of the newest briefs of each topic, and of each word, are looked at: a bound on the cost, whatever the
 * archive's size. Ranking all that have any of the words took 20 ms at 100,000 briefs, for the engine weighs each by itself.
 */
export const newestOfEach = 100;

/** So many words tell what a brief is about. */
export const mostTellingWords = 8;

/** A word tells something when it stands in two briefs at least, and in one of so many at most: in a small archive none does. */
export const oneOf = 20;

/** Words of a title count as if they stood so often in the text. */
export const titleWeight = 3;

/** Without a common topic, a brief that has fewer of the words is like the other by chance. */
export const fewestSharedWords = 2;

/** As many briefs are looked at as are wanted times this: some are about one article. */
export const mostOfStory = 8;
