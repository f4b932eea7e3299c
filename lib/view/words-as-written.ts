/** Words as the search spells them → as a text writes them: `ccm` → `CCM`, `telehealth` → `tele-health`. */
import { searchWords } from '../domain/search-text';

const words = /[\p{L}\p{N}]+(?:['’‘ʼ‐‑–-][\p{L}\p{N}]+)*/gu;

/** Small letters where the text ever uses them, for a capital may be that of a title; a word it does not have stays as it is. */
export function wordsAsWritten(spelled: readonly string[], text: string): string[] {
  const wanted = new Set(spelled);
  const written = new Map<string, string>();
  for (const [form] of text.matchAll(words)) {
    const parts = searchWords(form);
    const whole = parts.join('');
    for (const word of parts.length === 1 ? [whole] : [whole, ...parts]) {
      if (!wanted.has(word)) continue;
      const shown = word === whole ? form : word;
      const known = written.get(word);
      if (known === undefined || (known !== known.toLowerCase() && shown === shown.toLowerCase())) {
        written.set(word, shown);
      }
    }
  }
  return spelled.map((word) => written.get(word) ?? word);
}
