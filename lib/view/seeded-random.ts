/** Takes a text; gives a source of numbers that is the same for the same text, on every machine. */

/** Numbers from 0 (inclusive) to 1 (exclusive). */
export function seededRandom(seed: string): () => number {
  let state = hash(seed);
  // mulberry32: one multiplication deep, and its first values already look unrelated.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}
