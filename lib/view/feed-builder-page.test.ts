import { describe, expect, it } from 'vitest';
import { emptyMix, type MixPart, parseFeedMix, parsePart } from '../domain/feed-mix';
import { slugSchema } from '../domain/slug';
import { briefSummary } from './brief-summary.fixture';
import { type BuiltFeed, feedBuilderHead, feedBuilderPage } from './feed-builder-page';

const siteUrl = 'https://www.example.org';
const nothing = { text: '', rule: 'any' } as const;
const nameOf = (part: MixPart) => (part.kind === 'community' ? 'Chronic Care (CCM)' : 'A name');
const around = { adding: nothing, suggested: [], nameOf, siteUrl };

function mixed(search: string): BuiltFeed {
  const parsed = parseFeedMix(search);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { kind: 'mixed', mix: parsed.mix, briefs: [briefSummary()] };
}

describe('feedBuilderPage', () => {
  it('shows what a feed is mixed of, how to take it out, its addresses and what it has now', () => {
    const view = feedBuilderPage(mixed('?any=topic:a&none=community:ccm'), around);
    expect(view.rules).toEqual([
      {
        title: 'In any of these',
        parts: [{ kind: 'Topic', label: 'A name', remove: '/feeds/build?none=community:ccm' }],
      },
      {
        title: 'In none of these',
        parts: [{ kind: 'Community', label: 'Chronic Care', remove: '/feeds/build?any=topic:a' }],
      },
    ]);
    expect(view.feeds.map(({ href }) => href)).toEqual(
      ['feed.xml', 'atom.xml', 'feed.json'].map(
        (file) => `${siteUrl}/feeds/build/${file}?any=topic:a&none=community:ccm`,
      ),
    );
    expect(view.form.kept).toEqual([
      { name: 'any', value: 'topic:a' },
      { name: 'none', value: 'community:ccm' },
    ]);
    expect(view.preview?.cards.length).toBe(1);
  });

  it('offers what may be meant under the rule that was chosen, and says when nothing is', () => {
    const adding = { text: 'asth', rule: 'none' } as const;
    const page = {
      target: { kind: 'topic', topic: slugSchema.parse('a-asthma') },
      name: 'Asthma',
      count: 3,
    } as const;
    const view = feedBuilderPage(mixed('?any=topic:a'), { ...around, adding, suggested: [page] });
    expect(view.choices).toEqual({
      title: 'Add which?',
      pages: [
        {
          kind: 'Topic',
          label: 'Asthma',
          count: '3 briefs',
          href: '/feeds/build?any=topic:a&none=topic:a-asthma',
        },
      ],
    });
    expect(feedBuilderPage(mixed(''), { ...around, adding }).choices?.title).toBe(
      'Nothing here is called “asth”.',
    );
  });

  it('says in a sentence what cannot be meant, with the status of it, and keeps the rest', () => {
    const part = parsePart('topic:nothing');
    if (!part) throw new Error('no part');
    const unknown: BuiltFeed = { kind: 'unknown', mix: emptyMix, part };
    expect(feedBuilderPage(unknown, around).problem).toContain('“topic:nothing”');
    expect(feedBuilderHead(unknown, around)).toMatchObject({ status: 404, index: false });
    const unreadable: BuiltFeed = { kind: 'unreadable', problem: 'No.' };
    expect(feedBuilderPage(unreadable, around)).toMatchObject({ problem: 'No.', feeds: [] });
    expect(feedBuilderHead(unreadable, around)).toMatchObject({ status: 400, index: false });
  });

  it('may be found as long as nothing is mixed', () => {
    expect(feedBuilderHead(mixed(''), around)).toMatchObject({ index: true, feed: undefined });
    const head = feedBuilderHead(mixed('?any=topic:a&none=community:ccm'), around);
    expect(head).toMatchObject({
      index: false,
      title: 'Build a feed: Any of A name; not Chronic Care',
    });
    expect(head.feed?.formats.length).toBe(3);
  });
});
