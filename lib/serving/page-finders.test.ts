import { describe, expect, it } from 'vitest';
import { findAgain, tellFinder } from './page-finders';

describe('findAgain', () => {
  it('asks the route that found a page, and no other', () => {
    const finder = (route: string) => (asked: string) => ({
      route,
      asked,
      revision: 'a.1',
      fingerprint: asked,
    });
    tellFinder('test-topic', finder('test-topic'));
    tellFinder('test-source', finder('test-source'));
    expect(findAgain({ route: 'test-source', asked: '{"n":"2"}' })).toEqual({
      route: 'test-source',
      asked: '{"n":"2"}',
      revision: 'a.1',
      fingerprint: '{"n":"2"}',
    });
  });

  it('finds nothing for a route that is not there (yet)', () => {
    expect(findAgain({ route: 'test-nothing', asked: '{}' })).toBeUndefined();
  });
});
