import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, facetKinds, facetQuery, narrowingFacets, parseFacetQuery } from './facet';

const normalOf = (search: string) => parseFacetQuery(search).normal;

describe('facetQuery', () => {
  it('names kinds and values in one order, each once', () => {
    const facets: Facet[] = [
      { kind: 'year', value: '2022' },
      { kind: 'rubric', value: 'curated content' },
      { kind: 'topic', value: 'klas-telehealth' },
      { kind: 'source', value: 'a.org' },
      { kind: 'topic', value: 'gartner-care' },
      { kind: 'year', value: '2022' },
    ];
    expect(facetQuery(facets)).toBe(
      '?source=a.org&topic=gartner-care&topic=klas-telehealth&rubric=curated%20content&year=2022',
    );
    expect(facetQuery([])).toBe('');
  });

  it('is read back as it was written, and is normal, whatever the values', () => {
    const value = fc.string({ minLength: 1 }).map((text) => text.trim().toLowerCase());
    const facet = fc.record({
      kind: fc.constantFrom(...facetKinds),
      value: value.filter((text) => text !== ''),
    });
    fc.assert(
      fc.property(fc.array(facet), (facets) => {
        const query = facetQuery(facets);
        const parsed = parseFacetQuery(query);
        expect(parsed.normal).toBe(query);
        expect(facetQuery(parsed.facets)).toBe(query);
        // What a browser makes of it is still the same: a redirect to it cannot go round.
        expect(new URL(query, 'https://example.org').search).toBe(query);
      }),
    );
  });
});

describe('parseFacetQuery', () => {
  it('leaves a query alone that names no facet, or names them as it should', () => {
    for (const search of ['', '?', '?utm_source=x&q=%26', '?source=a.org&utm_source=x&year=2022']) {
      expect(normalOf(search)).toBe(search);
    }
  });

  it('knows one way to write the same facets, and keeps what else was asked', () => {
    expect(normalOf('?year=2022&type=video')).toBe('?type=video&year=2022');
    expect(normalOf('?type=video&type=video')).toBe('?type=video');
    expect(normalOf('?type=Video+')).toBe('?type=video');
    expect(normalOf('?q=1&year=2022&type=video&utm_source=%41')).toBe(
      '?type=video&year=2022&q=1&utm_source=%41',
    );
    expect(normalOf('?type=')).toBe('');
    expect(normalOf('?type&q=1')).toBe('?q=1');
  });

  it('comes to rest after one step, and never fails', () => {
    const part = fc.oneof(
      fc.tuple(fc.constantFrom(...facetKinds, 'q'), fc.string()).map((pair) => pair.join('=')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const normal = normalOf(`?${parts.join('&')}`);
        expect(normalOf(normal)).toBe(normal);
      }),
    );
  });
});

describe('narrowingFacets', () => {
  it('leaves out what everything has, sorts years by time and the rest by count', () => {
    const counts = [
      { kind: 'year' as const, value: '2020', count: 5 },
      { kind: 'year' as const, value: '2022', count: 1 },
      { kind: 'type' as const, value: 'news', count: 6 },
      { kind: 'source' as const, value: 'b.org', count: 2 },
      { kind: 'source' as const, value: 'a.org', count: 2 },
      { kind: 'source' as const, value: 'z.org', count: 3 },
    ];
    expect(narrowingFacets(counts, 6).map(({ value }) => value)).toEqual([
      ...['z.org', 'a.org', 'b.org'],
      ...['2022', '2020'],
    ]);
  });
});
