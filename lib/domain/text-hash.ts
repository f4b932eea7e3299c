/** Any text → 14 hexadecimal digits that are always the same for it: short names where none can be spelled. */

/** The same as a number of 53 bits, for tables that compare it often. */
export function textNumber(text: string): number {
  return Number.parseInt(textHash(text), 16);
}

/** cyrb53: 53 well-mixed bits; no protection against someone who wants a collision. */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return hash.toString(16).padStart(14, '0');
}
