/** A run of characters that Windows-1252 writes as high bytes → the UTF-8 sequences those bytes spell. */
import { highByte, specialCharacter } from './windows-1252';

/** Characters `start` to `end` of a text, which could be one character read with the wrong encoding. */
export type Candidate = {
  start: number;
  end: number;
  lead: string;
  rest: string;
  /** What the bytes say when decoded strictly. */
  decoded: string;
  /** Whether another candidate ends where this one starts: text that was misread twice does so. */
  follows: boolean;
};

/** Candidates of `run`, left to right; `offset` is where it stands in its text. */
export function findCandidates(run: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < run.length; position += 1) {
    const length = sequenceLength(highByte(run.charAt(position)) ?? 0);
    const decoded = length && decodeStrictly(run.slice(position, position + length), length);
    if (!decoded) continue;
    found.push({
      start: offset + position,
      end: offset + position + length,
      lead: run.charAt(position),
      rest: run.slice(position + 1, position + length),
      decoded,
      follows: found.at(-1)?.end === offset + position,
    });
    position += length - 1;
  }
  return found;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined when the bytes are no UTF-8, or spell what no text holds. */
function decodeStrictly(characters: string, length: number): string | undefined {
  const bytes = [...characters].map((character) => highByte(character) ?? 0);
  if (bytes.length !== length || bytes.some((byte, i) => i > 0 && (byte & 0xc0) !== 0x80)) {
    return undefined;
  }
  try {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    if (/[\p{Cn}\p{Co}]/u.test(decoded)) return undefined;
    // `Â’` is `’` that was taken for Latin-1 on its way: a control character is never meant.
    return /\p{Cc}/u.test(decoded) ? specialCharacter(decoded.charCodeAt(0)) : decoded;
  } catch {
    return undefined;
  }
}
