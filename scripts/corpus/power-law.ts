/** How many things there are → which of them comes next, when the n-th is used in proportion to n ^ -exponent (1: Zipf's law). */

/** Takes a number from 0 to 1, 1 excluded; gives an index below `count`. */
export type PowerLaw = (random: number) => number;

export function powerLaw(count: number, exponent: number): PowerLaw {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    sum += (at + 1) ** -exponent;
    upTo[at] = sum;
  }
  return (random) => firstAbove(upTo, random * sum);
}

function firstAbove(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
