/** A document's number → the article it is about and the old path it claims: known without writing the document, so that another one can share them. */
import { rollFor } from './dice';
import { isPresentBrief } from './kinds';
import { slugOf, someHost, someTitle } from './names';
import { counts, shares } from './shares';

export type Article = { title: string; host: string; url: string };

/** How far back a document looks for another whose article or old path it shares. */
const farthestBack = 2000;
const mostTries = 20;

export function articleOf(seed: string, number: number): Article {
  const dice = rollFor(seed, number, 'article');
  const host = someHost(dice);
  const title = someTitle(dice);
  const www = dice.chance(0.5) && !/^(?:blog|news|insights)\./.test(host) ? 'www.' : '';
  const url = `https://${www}${host}/articles/${slugOf(title)}-${number}`;
  return { title, host, url };
}

/** The number of the document whose article this one is about: mostly its own. */
export function articleNumber(seed: string, number: number): number {
  return ownerOf(seed, number, 'article owner', shares.repeatedStory);
}

/** The old path under which a document was known; some have none. */
export function aliasOf(seed: string, number: number): string | undefined {
  const owner = ownerOf(seed, number, 'alias owner', shares.conflictingAlias);
  if (rollFor(seed, owner, 'alias').chance(shares.noAlias)) return undefined;
  const { title } = articleOf(seed, articleNumber(seed, owner));
  return `/news/${slugOf(title)}-${owner}`;
}

/** The number itself, or in `share` of all cases that of an earlier brief which is its own owner. */
function ownerOf(seed: string, number: number, what: string, share: number): number {
  const dice = rollFor(seed, number, what);
  if (!dice.chance(share)) return number;
  const span = Math.min(farthestBack, number - counts.communities);
  for (let tried = 0; tried < mostTries && span > 0; tried += 1) {
    const other = number - 1 - dice.number(span);
    if (isPresentBrief(seed, other) && !rollFor(seed, other, what).chance(share)) return other;
  }
  return number;
}
