import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportKindSchema } from '../domain/finding';
import {
  decodeReportState,
  importReportHref,
  importReportPath,
  parseReportFilter,
} from './import-report-address';

const everything = { kind: undefined, file: '', page: 1 };
const search = (address: string) => new URL(address, 'http://x').search;
const throughPath = (query: string) =>
  decodeReportState(importReportPath(query).split('/').at(-1) ?? '');

describe('importReportHref and parseReportFilter', () => {
  it('read what they write, through an internal path of plain characters', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.option(fc.constantFrom(...reportKindSchema.options), { nil: undefined }),
          file: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
          page: fc.integer({ min: 1, max: 99_999 }),
        }),
        (filter) => {
          const query = search(importReportHref(filter));
          expect(importReportPath(query)).toMatch(/^\/desk\/import\/[\w-]+$/);
          expect(parseReportFilter(throughPath(query))).toEqual(filter);
        },
      ),
    );
  });

  it('take the empty fields of a form for none', () => {
    expect(parseReportFilter('?kind=&file=')).toEqual(everything);
    expect(parseReportFilter('')).toEqual(everything);
    expect(importReportHref(everything)).toBe('/desk/import');
  });

  it.each(['kind=x', 'page=0', 'page=01', 'page=x', `file=${'x'.repeat(201)}`])(
    'have no report for ?%s',
    (query) => {
      expect(parseReportFilter(query)).toBeUndefined();
    },
  );
});
