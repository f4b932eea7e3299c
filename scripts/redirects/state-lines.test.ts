import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '@/lib/domain/site-path';
import type { OldPathState } from './old-path-states';
import { stateLines } from './state-lines';

const state = (path: string, more: Partial<OldPathState>): OldPathState => ({
  path: sitePathSchema.parse(path),
  leadsTo: 'gone',
  day: '2026-11-21',
  by: 'journal',
  isWritten: false,
  ...more,
});

describe('stateLines', () => {
  it('says where each path leads, who says so, and what can be done', () => {
    const leadsTo = sitePathSchema.parse('/news/b');
    expect(
      stateLines([
        state('/news/a', { leadsTo }),
        state('/news/b', { leadsTo, by: 'page' }),
        state('/news/c', { by: 'document' }),
        state('/news/d', { by: 'redirects', isWritten: true }),
        state('/news/e', { isWritten: true }),
      ]),
    ).toEqual([
      '/news/a → /news/b, left on 2026-11-21: only remembered',
      '/news/b → /news/b, left on 2026-11-21: a page lives there now',
      '/news/c → gone, left on 2026-11-21: a document says so',
      '/news/d → gone, left on 2026-11-21: redirects.yml names it',
      '/news/e → gone, left on 2026-11-21: was written into redirects.yml, which says it no more',
      '5 old paths are remembered, 1 of them by the journal alone: npm run redirects -- --write gives them to redirects.yml.',
    ]);
  });

  it('says when nothing is left to do', () => {
    expect(stateLines([])).toEqual(['The journal remembers no path that a brief left.']);
    expect(stateLines([state('/news/a', { by: 'page' })]).at(-1)).toBe(
      '1 old path is remembered, and none of them by the journal alone.',
    );
  });
});
