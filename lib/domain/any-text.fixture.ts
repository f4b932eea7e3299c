/** Any text for property tests: plain and odd characters of all of Unicode, halves of them included. */
import fc from 'fast-check';

export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 2, arbitrary: fc.constantFrom(...[...' -/.:#%&?\\\n\u00a0É́Âã€'].map(codeOf)) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
      { weight: 1, arbitrary: fc.integer({ min: 0x10000, max: 0x10ffff }) },
    ),
    { maxLength: 40 },
  )
  .map((codes) => String.fromCodePoint(...codes));

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
