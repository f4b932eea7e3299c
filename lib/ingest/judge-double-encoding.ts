/**
 * One candidate with the text around it → whether it is certainly misread, certainly meant, or open.
 *
 * Strict decoding alone is no proof: `liberté »` with a no-break space decodes to `libert頻`, `MANHÃ”` to
 * `MANHÔ`, `5 Å²` to `5 Ų`. What tells them apart is how letters and marks follow each other in real text.
 */
import type { Candidate } from './find-double-encoding';
import { isSpecial } from './windows-1252';

export type Judgement = 'misread' | 'meant' | 'open';

/** What may follow a word: a letter before one of these proves nothing. */
const closers = /[”’»›“‘«‹…–—\u00a0•™®©ºª°²³¹·´†‡\u00adŠšŽžŒœŸ]/;
const quotes = /[”’»›“‘«‹…–—\u00a0]/;
const openers = /["'“‘«‹„‚([{]$/;
const c1Control = /[\u0080-\u009f]/;

/** `before` and `after` are the text on either side, what was repaired before included. */
export function judge(candidate: Candidate, before: string, after: string): Judgement {
  const { lead, rest, decoded } = candidate;
  if (c1Control.test(rest) || (candidate.follows && isSpecial(decoded))) return 'misread';
  if (openers.test(before) && quotes.test(rest) && !/^\p{L}/u.test(after)) return 'meant';
  const isOdd = [...rest].some((character) => !closers.test(character));
  const isInside =
    /\p{Lu}/u.test(lead) && (lead === 'Å' ? /\p{Ll}$/u : /[\p{Ll}\d]$/u).test(before);
  const isBeforeLetter = /[^—’´·\u00a0\u00adŠšŽžŒœŸ]$/.test(rest) && /^\p{L}/u.test(after);
  const isProven = isOdd || isInside || isBeforeLetter;
  switch (familyOf(decoded)) {
    case 'symbol':
      return isProven || !/\p{L}$/u.test(before) || !quotes.test(rest.charAt(0))
        ? 'misread'
        : 'open';
    case 'latin':
      return isProven || !mayEndWord(candidate, before, after) ? 'misread' : 'open';
    case 'greek':
      return isProven || !quotes.test(rest) ? 'misread' : 'open';
    case 'emoji':
      return isOdd || rest.startsWith('Ÿ') ? 'misread' : 'open';
    case 'hebrew':
    case 'arabic':
      return 'open';
    default:
      return isOdd ||
        (isInside && /\p{L}/u.test(decoded)) ||
        (isBeforeLetter && isAccented(decoded))
        ? 'misread'
        : 'open';
  }
}

/** `MANHÃ”`, `SMÅ…` and `5 Å²` stand as they are; `Ã©`, `Â£` and `à` before a space do not. */
function mayEndWord({ lead, rest }: Candidate, before: string, after: string): boolean {
  if (/^\p{L}/u.test(after) && rest !== '\u00a0') return false;
  const endsCapitals = /\p{Lu}$/u.test(before);
  if (lead === 'Â') return (endsCapitals || /\s$/.test(before)) && /[”’…–—]/.test(rest);
  if (lead === 'Ã') return endsCapitals && quotes.test(rest);
  return endsCapitals ? closers.test(rest) : !/\p{L}$/u.test(before);
}

function isAccented(decoded: string): boolean {
  return ['latin-extended', 'vietnamese'].includes(familyOf(decoded));
}

/** Writing systems that vouch for each other: one that is certainly misread settles the open ones of its text. */
export function familyOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const [, name = String(code >> 7)] = families.find(([last]) => code <= last) ?? [];
  return name;
}

const families: readonly (readonly [number, string?])[] = [
  [0x017f, 'latin'],
  [0x024f, 'latin-extended'],
  [0x036f],
  [0x03ff, 'greek'],
  [0x052f, 'cyrillic'],
  [0x058f],
  [0x05ff, 'hebrew'],
  [0x06ff, 'arabic'],
  [0x1dff],
  [0x1eff, 'vietnamese'],
  [0x1fff, 'greek'],
  [0x27ff, 'symbol'],
  [0x28ff],
  [0x2bff, 'symbol'],
  [0x2fff],
  [0x9fff, 'cjk'],
  [0xabff],
  [0xd7ff, 'hangul'],
  [0xfaff, 'cjk'],
  [0xfb06, 'symbol'],
  [0xfdff],
  [0xfe0f, 'symbol'],
  [0xfefe],
  [0xff00, 'symbol'],
  [0xffef, 'cjk'],
  [0xffff, 'symbol'],
  [0x1efff],
  [0x1ffff, 'emoji'],
];
