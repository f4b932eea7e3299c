/** A document's number → which kind of document it is. */
import { rollFor } from './dice';
import { kindShares } from './shares';

export type Kind = keyof typeof kindShares;

const presentKinds: readonly Kind[] = [
  'community',
  'news',
  'event',
  'video',
  'infographic',
  'contributed',
  'unknownArchetype',
  'jsonFrontMatter',
];

const kinds = Object.entries(kindShares);

export function kindOf(seed: string, number: number): Kind {
  const dice = rollFor(seed, number, 'kind');
  let left = dice.number(10_000) / 10_000;
  for (const [kind, share] of kinds) {
    left -= share;
    if (left < 0 && isKind(kind)) return kind;
  }
  return 'community';
}

function isKind(text: string): text is Kind {
  return text in kindShares;
}

/** Whether it is a brief in one of the two shapes that the present export writes. */
export function isPresentBrief(seed: string, number: number): boolean {
  return presentKinds.includes(kindOf(seed, number));
}
