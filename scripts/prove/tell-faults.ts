/** What a proof ends with: the faults it found, and the exit code that says whether there were any. */

/** Shown of the faults; the rest is only counted. */
const mostLines = 40;

/** `held` is said when there are none, `failing` after the number of them. */
export function tellFaults(broken: readonly string[], held: string, failing: string): number {
  for (const line of broken.slice(0, mostLines)) console.log(`BROKEN ${line}`);
  console.log(broken.length === 0 ? held : `${broken.length} ${failing}`);
  return broken.length === 0 ? 0 : 1;
}
