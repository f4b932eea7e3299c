import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { parseOutboundUrl } from './outbound-url';

it.each([
  ['https://example.org', 'https://example.org'],
  ['http://www.Example.org/A?b=%20c#d', 'http://www.Example.org/A?b=%20c#d'],
  ['https://example.org/é', 'https://example.org/é'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a|b[c]^`{}', 'https://example.org/a%7Cb%5Bc%5D%5E%60%7B%7D'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['HTTPS://example.org\\a', 'https://example.org/a'],
  ['https://müller.de/', 'https://müller.de/'],
])('makes %s an address every checker takes', (given, url) => {
  expect(parseOutboundUrl(given)?.url).toBe(url);
});

it('names the source by its host', () => {
  expect(parseOutboundUrl('https://www.Example.org:8080/')?.host).toBe('example.org');
  expect(parseOutboundUrl('https://müller.de/')?.host).toBe('xn--mller-kva.de');
  expect(parseOutboundUrl('https://example.org./')?.host).toBe('example.org');
});

it('gives an address without blanks, quotes and brackets, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        anyText.map((s) => `https://a.org/${s}`),
      ),
      (given) => {
        const url = parseOutboundUrl(given)?.url;
        if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^\s"<>\\^`{|}]+$/);
      },
    ),
    { numRuns: 500 },
  );
});
