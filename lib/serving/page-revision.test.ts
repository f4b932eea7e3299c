import { describe, expect, it } from 'vitest';
import { plainDaySchema } from '../domain/instant';
import { pageRevision } from './page-revision';

const on = (revision: string, day: string) =>
  pageRevision({ findRevision: () => revision, findToday: () => plainDaySchema.parse(day) });

describe('pageRevision', () => {
  it('stays while index and day stay, and is another one when either changes', () => {
    expect(on('a.1', '2026-11-21')).toBe(on('a.1', '2026-11-21'));
    const different = [on('a.1', '2026-11-21'), on('a.2', '2026-11-21'), on('a.1', '2026-11-22')];
    expect(new Set(different).size).toBe(3);
  });
});
