import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../repository/sample-corpus.fixture';
import { noteRepeatedStories } from './note-repeated-stories';

const story = 'https://example.org/told';
const filed = (slug: string, place: string, about?: string) => ({
  file: `${slug}.md`,
  brief: sampleBrief({ slug, place, ...(about && { story: about }) }),
});

describe('noteRepeatedStories', () => {
  it('names the brief that its section shows instead, and nothing where sections differ', () => {
    const findings = noteRepeatedStories([
      filed('newer', '/news', story),
      filed('elsewhere', '/videos', story),
      filed('older', '/news', story),
      filed('original', '/news'),
      filed('other-original', '/news'),
    ]);
    expect(findings).toEqual([
      {
        file: 'older.md',
        field: 'link',
        kind: 'story-repeated',
        what: 'is about the same article as newer.md: lists of its section show that one',
        before: '/news/older',
        after: '/news/newer',
      },
    ]);
  });
});
