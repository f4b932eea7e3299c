import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../domain/search-state';
import { slugSchema } from '../domain/slug';
import { searchHelp } from './search-help';

const state = parseSearchState('?q=care');
const topic = {
  target: { kind: 'topic', topic: slugSchema.parse('klas-care') },
  name: 'Care',
  count: 1234,
} as const;

const curator = {
  target: { kind: 'curator', curator: slugSchema.parse('care') },
  name: 'Care',
  count: 1,
} as const;

describe('searchHelp', () => {
  it('leads to wider searches, each named by what it leaves out', () => {
    const video = { kind: 'type', value: 'video', name: 'video' } as const;
    const wider = (['typed', 'all'] as const).map((without) => ({ without, state, count: 2 }));
    const help = {
      wider: [{ without: video, state, count: 1 }, ...wider],
      ...{ near: [topic, curator], busyTopics: [] },
    };
    expect(searchHelp({ help })).toEqual([
      {
        title: 'With fewer filters',
        links: [
          { label: 'Without Videos', href: '/search?q=care', count: '1' },
          { label: 'Without what narrows the words', href: '/search?q=care', count: '2' },
          { label: 'Without any filter', href: '/search?q=care', count: '2' },
        ],
      },
      {
        title: 'Pages that share words with it',
        links: [
          { label: 'Care', href: '/topic/klas-care', count: '1,234 briefs' },
          { label: 'Curator: Care', href: '/curators/care', count: '1 brief' },
        ],
      },
    ]);
  });

  it('has nothing to say where something was found', () => {
    expect(searchHelp({ help: undefined })).toEqual([]);
  });

  it('leads to the busiest topics where none is near', () => {
    const help = { wider: [], near: [], busyTopics: [topic] };
    expect(searchHelp({ help }).map(({ title }) => title)).toEqual(['Busiest topics']);
  });
});
