import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { feedPath, href, listOf, pagePath, parseTarget, sitePath, type Target } from '../routes';
import { parsePlace, siteFeed } from './parse-place';

const names = [
  'page',
  'Page',
  'feed.xml',
  'atom.xml',
  'index.html',
  '.',
  '..',
  '%2e%2e',
  '%2F',
  '__proto__',
  'constructor',
  'toString',
  'R&D Labs',
  'Über Größe',
  'communities',
  '1',
  '-',
  '?',
  '#',
];

const name = fc.oneof(fc.constantFrom(...names), anyText);

it('makes of any name of a community and its section paths that lead back to them', () => {
  fc.assert(
    fc.property(name, name, (community, section) => {
      const place = parsePlace(`/communities/${community}/${section}/`) ?? siteFeed;
      const feed: Target = { kind: 'place', path: place.path };
      const targets: Target[] = place.community
        ? [{ kind: 'community', community: place.community }, feed]
        : [feed];
      for (const target of targets) {
        expect(parseTarget(sitePath(target))).toEqual(target);
        expect(listOf(target)).toBeDefined();
        // What ends a list is no list: its further pages and its feed are no hub, section or brief.
        expect(parseTarget(pagePath(target, 2))).toBeUndefined();
        expect(parseTarget(feedPath(target))).toBeUndefined();
      }
      // As a browser asks for it: nothing folded away, nothing taken for a query.
      const asked = href(place.path);
      expect(new URL(asked, 'http://own.invalid').pathname).toBe(asked);
      expect(decodeURIComponent(asked)).toBe(place.path);
    }),
    { numRuns: 500 },
  );
});
