/** A word as it was typed, and one that could be meant → by how many edits they differ, and how likely those are. */

/** `cost` is smaller for slips that happen more often; 0 is the likeliest. */
export type Misspelling = { edits: number; cost: number };

/** Letters side by side on most keyboards. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Set(
  rows.flatMap((row, at) =>
    [...row].flatMap((letter, place) =>
      [row[place + 1], rows[at + 1]?.[place], rows[at + 1]?.[place - 1]].flatMap((other) =>
        other === undefined ? [] : [letter + other, other + letter],
      ),
    ),
  ),
);
const vowels = new Set('aeiouy');

// In logarithms: of letters that are left out or changed for each other there is one way to go wrong, of those that are
// put in or taken for others some twenty-five; and the first letter is seldom wrong.
const rare = 3.2;
const slip = 1.6;
const first = 1.5;

/** A letter more, less or another, or two that changed places, is one edit. Undefined for more edits than `most`. */
export function misspelling(typed: string, word: string, most: number): Misspelling | undefined {
  // Most words are told apart by their first letters, before any edit is weighed.
  if (!isNear(typed, 0, word, 0, most)) return undefined;
  const [n, m] = [typed.length, word.length];
  // Each row holds edits and cost in one number, so that of equally few edits the likelier are kept.
  let [last, row] = [new Float64Array(m + 1), new Float64Array(m + 1)];
  let before = new Float64Array(m + 1);
  for (let j = 1; j <= m; j += 1) row[j] = at(row, j - 1) + edit(j === 1 ? first : 0);
  for (let i = 1; i <= n; i += 1) {
    [before, last, row] = [last, row, before];
    row[0] = at(last, 0) + edit(put(typed, i));
    for (let j = 1; j <= m; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let least = at(last, j - 1) + (same ? 0 : edit(taken(typed, i, word, j)));
      least = Math.min(least, at(last, j) + edit(put(typed, i)));
      least = Math.min(least, at(row, j - 1) + edit(j === 1 ? first : 0));
      if (!same && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1] && i > 1 && j > 1)
        least = Math.min(least, at(before, j - 2) + edit(j === 2 ? first : 0));
      row[j] = least;
    }
  }
  const found = at(row, m);
  const edits = Math.floor(found / perEdit);
  return { edits, cost: found - edits * perEdit };
}

/** Whether the words from these places on differ by at most so many edits. */
function isNear(typed: string, from: number, word: string, to: number, most: number): boolean {
  let [i, j] = [from, to];
  while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const [left, leftOfWord] = [typed.length - i, word.length - j];
  if (left === 0 || leftOfWord === 0) return left + leftOfWord <= most;
  if (most === 0) return false;
  const isSwapped =
    typed.charCodeAt(i) === word.charCodeAt(j + 1) &&
    typed.charCodeAt(i + 1) === word.charCodeAt(j);
  return (
    isNear(typed, i + 1, word, j + 1, most - 1) ||
    isNear(typed, i + 1, word, j, most - 1) ||
    isNear(typed, i, word, j + 1, most - 1) ||
    (isSwapped && isNear(typed, i + 2, word, j + 2, most - 1))
  );
}

/** More than any costs come to. */
const perEdit = 1024;

function edit(cost: number): number {
  return perEdit + cost;
}

function at(row: Float64Array, place: number): number {
  return row[place] ?? 0;
}

/** A letter too many: the one before or after it twice, or one beside it on the keyboard. */
function put(typed: string, i: number): number {
  const letter = typed.charAt(i - 1);
  const [left, right] = [typed.charAt(i - 2), typed.charAt(i)];
  const isSlip =
    letter === left ||
    letter === right ||
    neighbours.has(letter + left) ||
    neighbours.has(letter + right);
  return (isSlip ? slip : rare) + (i === 1 ? first : 0);
}

function taken(typed: string, i: number, word: string, j: number): number {
  const [letter, other] = [typed.charAt(i - 1), word.charAt(j - 1)];
  const isSlip = neighbours.has(letter + other) || (vowels.has(letter) && vowels.has(other));
  return (isSlip ? slip : rare) + (i === 1 && j === 1 ? first : 0);
}
