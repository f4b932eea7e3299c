import { describe, expect, it } from 'vitest';
import type { Target } from '../routes';
import { briefPageOf, briefSummary } from './brief-summary.fixture';
import { facetsView } from './facets';
import { narrowedHead, narrowedPage } from './narrowed-page';

const target: Target = { kind: 'front' };
const video = { kind: 'type', value: 'video', name: 'video', count: 2 } as const;
const policy = { kind: 'rubric', value: 'policy', name: 'policy', count: 3 } as const;
const in2022 = { kind: 'year', value: '2022', name: '2022', count: 1 } as const;
const topic = { kind: 'topic', value: 'a-one', name: 'A: One', count: 1234 } as const;

describe('facetsView', () => {
  it('offers each facet with its count, and adds it to what was chosen', () => {
    expect(facetsView(target, { chosen: [], facets: [topic, video] })).toEqual({
      offer: 'Narrow by topic and type',
      groups: [
        { title: 'Topic', links: [{ label: 'A: One', href: '/?topic=a-one', count: '1,234' }] },
        { title: 'Type', links: [{ label: 'Videos', href: '/?type=video', count: '2' }] },
      ],
      chosen: [],
      whole: undefined,
    });
    const view = facetsView(target, { chosen: [in2022], facets: [video] });
    expect(view?.groups[0]?.links[0]?.href).toBe('/?type=video&year=2022');
    expect(facetsView(target, { chosen: [in2022], facets: [policy] })?.groups).toEqual([
      {
        title: 'Rubric',
        links: [{ label: 'Policy', href: '/?rubric=policy&year=2022', count: '3' }],
      },
    ]);
  });

  it('takes away one at a time, or all', () => {
    expect(facetsView(target, { chosen: [video, in2022], facets: [] })).toEqual({
      offer: undefined,
      groups: [],
      chosen: [
        { label: 'Videos', href: '/?year=2022' },
        { label: '2022', href: '/?type=video' },
      ],
      whole: { label: 'The whole list', href: '/' },
    });
    const alone = facetsView(target, { chosen: [video], facets: [] });
    expect([alone?.chosen, alone?.whole]).toEqual([[{ label: 'Videos', href: '/' }], undefined]);
  });

  it('is absent where nothing narrows', () => {
    expect(facetsView(target, { chosen: [], facets: [] })).toBeUndefined();
  });
});

describe('a narrowed list', () => {
  const page = { ...briefPageOf([briefSummary()], 1, 2), chosen: [video, in2022] };
  const narrowed = { target, name: 'News', whole: 9, hue: undefined, page };

  it('says how much of the whole it is, and keeps its pages narrowed', () => {
    const view = narrowedPage(narrowed);
    expect([view.heading, view.count, view.empty]).toEqual(['News', '1 of 9 briefs', undefined]);
    expect(view.list.pagination?.older).toBe('/page/2?type=video&year=2022');
  });

  it('is the whole list to search engines', () => {
    const { title, path, index, status } = narrowedHead(narrowed);
    expect([title, path, index, status]).toEqual(['News, Videos, 2022', '/', false, undefined]);
  });

  it('is a 404 that helps where nothing has it all', () => {
    const none = { ...narrowed, page: { ...briefPageOf([]), chosen: [video, in2022] } };
    expect(narrowedHead(none).status).toBe(404);
    expect(narrowedPage(none).list.facets?.chosen.length).toBe(2);
  });
});
