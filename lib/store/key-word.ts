/** A key as a word of the search: what narrows a search is looked for together with its words. */

export function keyWord(key: number): string {
  return `k${key}`;
}
