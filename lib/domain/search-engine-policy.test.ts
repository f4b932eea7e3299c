import { describe, expect, it } from 'vitest';
import { maySearchEnginesShow } from './search-engine-policy';

describe('maySearchEnginesShow', () => {
  it.each([
    [{ kind: 'brief', words: 80 }, true],
    [{ kind: 'list', briefs: 1, hasWords: false }, true],
    [{ kind: 'list', briefs: 0, hasWords: true }, true],
    [{ kind: 'list', briefs: 0, hasWords: false }, false],
    [{ kind: 'index', hasEntries: true }, true],
    [{ kind: 'index', hasEntries: false }, false],
    [{ kind: 'query' }, false],
    [{ kind: 'private' }, false],
    [{ kind: 'problem' }, false],
  ] as const)('says of %j %s, whatever the site shows', (page, shown) => {
    expect(maySearchEnginesShow(page, true)).toBe(shown);
    expect(maySearchEnginesShow(page, false)).toBe(shown);
  });

  it('lets the site decide on briefs without words of our own', () => {
    expect(maySearchEnginesShow({ kind: 'brief', words: 0 }, true)).toBe(true);
    expect(maySearchEnginesShow({ kind: 'brief', words: 0 }, false)).toBe(false);
  });
});
