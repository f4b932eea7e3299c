/** A text → the words that the search keeps of it, or looks for: what a reader may write otherwise is written in one way. */
import { americanSpelling, britishSign } from './american-spelling';

/** Scripts that are written without spaces, or whose words take prefixes: their letters are kept one by one. */
const letterByLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Arabic}\p{Script=Hebrew}]/gu;
/** Has no letter but those of ASCII, as most texts have none: whatever is made of others need not be looked for. */
export const isPlain = /^[\0-\x7f\u00a0\u2010-\u2029]*$/;
const words = /[\p{L}\p{N}]+/gu;
// Both begin where a word does: tried at each letter they would take half of the time that a text takes.
const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;
const plainCompound = /(?<![a-z0-9])[a-z0-9]+(?:[-‐‑–][a-z0-9]+)+/g;
const hyphen = /[-‐‑–]/;
const apostrophes = /['’ʼ‘](?<=\p{L}.)(?=\p{L})/gu;

/** For the index: a compound is kept in its parts and, at the end, in one. */
export function searchText(text: string): string {
  const plain = fold(text);
  const compounds =
    hyphen.test(plain) && plain.match(isPlain.test(plain) ? plainCompound : compound);
  const joined = (compounds || []).map((word) => (word.match(words) ?? []).join(''));
  return spellWords(joined.length === 0 ? plain : `${plain} ${joined.join(' ')}`);
}

/** For a query: the words of a text, each spelled as the index spells it. */
export function searchWords(text: string): string[] {
  return spellWords(fold(text)).match(words) ?? [];
}

/** Small letters without accents; ligatures and wide letters as their plain ones. */
function fold(text: string): string {
  const small = text.toLowerCase();
  const plain = isPlain.test(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFKC');
  return plain.replace(apostrophes, '');
}

function spellWords(folded: string): string {
  const apart = isPlain.test(folded) ? folded : folded.replace(letterByLetter, ' $& ');
  return spellAmerican(apart);
}

/** Shorter ones are never British. */
const shortest = 5;

/** Looks only at words that have a sign of British spelling: there are few, and this is done for every text of an archive. */
function spellAmerican(plain: string): string {
  let spelled = '';
  let done = 0;
  for (const { index } of plain.matchAll(britishSign)) {
    if (index < done) continue;
    let start = index;
    while (start > done && isLetter(plain, start - 1)) start -= 1;
    let end = index;
    while (isLetter(plain, end)) end += 1;
    if (end - start < shortest) continue;
    spelled += plain.slice(done, start) + rememberedSpelling(plain.slice(start, end));
    done = end;
  }
  return done === 0 ? plain : spelled + plain.slice(done);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** A few thousand words make up nearly all that is written. */
const mostRemembered = 50_000;
const remembered = new Map<string, string>();

function rememberedSpelling(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const spelled = americanSpelling(word);
  remembered.set(word, spelled);
  return spelled;
}
