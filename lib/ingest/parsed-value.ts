/** A value that a document wrote, in whatever language → the same value, bounded; or the reason why it is none. */

export type ParsedValue = { ok: true; value: unknown } | { ok: false; reason: string };

/** Nodes of a document with every alias written out: real front matter has some hundred. */
const mostNodes = 50_000;

export const nestedTooDeeply: ParsedValue = {
  ok: false,
  reason: 'it is nested too deeply: flatten it',
};

/** Throws a RangeError for what is nested too deeply to be counted. */
export function boundValue(value: unknown): ParsedValue {
  if (leftOf(value, fewNodes, fewLevels) >= 0) return { ok: true, value };
  if (countNodes(value, new Map()) <= mostNodes) return { ok: true, value };
  return { ok: false, reason: 'it holds more values than a document can: shorten it' };
}

/** A value of so few is within every bound, and counted without remembering what was counted. */
const fewNodes = 2_000;
const fewLevels = 20;

/** Of `left` nodes, those that `value` leaves; negative when it has more, or more levels. */
function leftOf(value: unknown, left: number, levels: number): number {
  if (typeof value !== 'object' || value === null) return left - 1;
  if (levels === 0) return -1;
  let rest = left - 1;
  for (const part of Object.values(value)) {
    if (rest < 0) break;
    rest = leftOf(part, rest, levels - 1);
  }
  return rest;
}

/** Aliases share one object, so the sum is quick even where writing them out would fill the memory. */
function countNodes(value: unknown, counted: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  counted.set(value, Number.POSITIVE_INFINITY); // An alias to a node that holds it never ends.
  let sum = 1;
  for (const part of Object.values(value)) sum += countNodes(part, counted);
  counted.set(value, sum);
  return sum;
}
