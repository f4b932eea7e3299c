/** Whatever a person or a machine may type into a search, most of it meant for another language than that of words. */
import fc from 'fast-check';

export const oddQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...['"', '(', ')', '*', '^', 'NEAR/0', 'AND', 'OR', 'NOT', '-', ':', '{', '}', '+'],
        ...['\0', '\uD800', 'care', "'; DROP TABLE briefs; --", '<script>', '\u202E', '🩺'],
        ...['%00', 'topic:', 'from:9999', 'to:0000', 'year:0000', '東京', 'source:"'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
  fc.constantFrom('('.repeat(5000), '"'.repeat(5001), 'a '.repeat(32_000), '*'),
);

export const manyOddQueries = 3_000;

/** The same ones each time. */
export function oddQueries(): string[] {
  return fc.sample(oddQuery, { numRuns: manyOddQueries, seed: 1 });
}
