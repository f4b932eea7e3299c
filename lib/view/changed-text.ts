/** Two states of a text → the part in which they differ, so that it can be marked. */

/** The three parts make up the whole text; `changed` is empty where the other text only has more. */
export type ChangedTextView = { start: string; changed: string; end: string };

/** What both begin and end with is left outside the change; no character is torn apart. */
export function changedText(
  before: string,
  after: string,
): { before: ChangedTextView; after: ChangedTextView } {
  const [one, other] = [[...before], [...after]];
  const most = Math.min(one.length, other.length);
  const start = countSame(most, (at) => one[at] === other[at]);
  const end = countSame(most - start, (at) => one.at(-1 - at) === other.at(-1 - at));
  return { before: parts(one, start, end), after: parts(other, start, end) };
}

function countSame(most: number, isSame: (at: number) => boolean): number {
  let count = 0;
  while (count < most && isSame(count)) count += 1;
  return count;
}

function parts(characters: string[], start: number, end: number): ChangedTextView {
  const last = characters.length - end;
  return {
    start: characters.slice(0, start).join(''),
    changed: characters.slice(start, last).join(''),
    end: characters.slice(last).join(''),
  };
}
