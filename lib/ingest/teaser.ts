/** Plain text of a body → at most 200 characters of it, cut at a word; `…` only when cut. */

const longest = 200;
/** Further back than this the last blank is no word's end but a sign of a script without blanks. */
const shortest = 120;

const endsWithWord = /[a-z0-9%)\]]/i;
const marksAtEnd = /[^\p{L}\p{M}\p{N}\p{S}%)\]]+$/u;

export function teaser(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  // A word that ends exactly at the cut is whole.
  const blank = text.charAt(longest - 1) === ' ' ? start.length : start.lastIndexOf(' ');
  const cut = blank >= shortest ? start.slice(0, blank) : lastCharacters(text, start.length);
  return `${endsWithWord.test(cut.slice(-1)) ? cut : cut.replace(marksAtEnd, '')}…`;
}

/** As many whole characters as fit: emoji and accents are not cut in half. */
function lastCharacters(text: string, length: number): string {
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, length + 32))) {
    if (cut.length + segment.length > length) break;
    cut += segment;
  }
  return cut;
}
