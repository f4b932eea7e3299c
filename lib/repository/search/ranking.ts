/**
 * How hits are ranked, every number in one place. Those of title, teaser and nearness were set with `npm run bench:search` on
 * two collections with human judgements, Cranfield and CISI (1,400 and 1,460 documents; nDCG@10 of plain FTS5 0.486 and
 * 0.352, of MiniSearch at its best 0.497 and 0.334): as they are 0.529 and 0.400; title × 2 0.524 and 0.400, × 4 0.530 and
 * 0.396; teaser × 1.5 0.521 and 0.389, × 0 0.531 and 0.398, for it repeats how the body begins; nearness 0.02 0.525 and
 * 0.400, 0.1 0.532 and 0.394. The others have no field in those collections.
 */

/** Title, topics, source, teaser, body, keys. */
const fieldWeights = [3, 2, 2, 0.25, 1, 0];

/** How much of the rank of two words side by side is added to that of the words. */
export const nearnessWeight = 0.05;
/** Words that stand side by side have at most so many others between them. */
export const nearness = 3;

/** What a brief is worth that says a thing in other words, beside one that says it as it was typed. */
export const wordingWeight = 0.85;

/** How much more the newest brief is worth than the oldest, of briefs that say a thing equally well. */
const newnessWeight = 0.1;

/** Smaller is better. `?` is the number of the newest brief. */
export const rankSql = `bm25(search, ${fieldWeights.join(', ')}) * (1 + ${newnessWeight} * rowid / ?)`;

/** A word that more briefs hold is ranked only where it names something, and in the newest briefs that hold it. */
export const commonBriefs = 4_000;
export const newestCommon = 2_500;

/** With fewer hits, words are looked for that begin with the last one. */
export const enoughHits = 20;
/** With fewer, briefs that hold only some of the words are shown as well. */
export const fewHits = 10;

/**
 * In so many places of briefs a search looks for words of which any would do, or for pairs: each takes as long as a hit (nDCG@10
 * with 5,000: 0.529 and 0.398). The rarest few are always looked for.
 */
export const mostPlaces = 10_000;
export const fewWords = 3;

/** Carry no meaning of their own; looked for only where nothing else is asked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about all also an and any are as at be been being both but by can did do does done each for from had has have
  having how i if in into is it its may me more must no not of on or other our out over she should since so some
  such than that the their them then there these they this those to under up was we were what when where whether
  which while who why will with would you your`.split(/\s+/),
);
