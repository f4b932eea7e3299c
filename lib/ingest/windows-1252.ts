/** A character → the byte Windows-1252 writes it as, and back; the five undefined bytes are C1 controls. */

const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes = new Map([...specials].map((character, position) => [character, 0x80 + position]));

/** 0x80 to 0xff, or undefined; C1 controls stand for themselves, as Latin-1 would read them. */
export function highByte(character: string): number | undefined {
  const special = bytes.get(character);
  if (special !== undefined) return special;
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0x80 && code <= 0xff ? code : undefined;
}

/** The character of a byte from 0x80 to 0x9f; a control where none is defined. */
export function specialCharacter(byte: number): string {
  return specials[byte - 0x80] ?? String.fromCharCode(byte);
}

/** Whether a character stands for a byte from 0x80 to 0x9f. */
export function isSpecial(character: string): boolean {
  return bytes.has(character);
}

/** Characters that `highByte` knows, for use inside a character class. */
export const highCharacters = `\\u0080-\\u00ff${specials}`;
