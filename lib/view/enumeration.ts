/** Takes words; gives them as one phrase. */

/** `['KLAS', 'Symplur', 'Gartner']` → `KLAS, Symplur and Gartner`. */
export function enumeration(words: string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}
