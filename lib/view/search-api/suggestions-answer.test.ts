import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../../domain/site-path';
import { slugSchema } from '../../domain/slug';
import { suggestionsAnswer } from './suggestions-answer';
import { suggestionsSchema } from './suggestions-schema';

const none = {
  corrected: undefined,
  topics: [],
  communities: [],
  sources: [],
  curators: [],
  briefs: [],
};

describe('suggestionsAnswer', () => {
  it('gives absolute addresses, and marks in plain text what was typed', () => {
    const answer = suggestionsAnswer(
      'tele-h <b>',
      {
        ...none,
        terms: ['tele h', 'b'],
        communities: [
          {
            target: { kind: 'community', community: slugSchema.parse('ccm') },
            name: 'Telehealth & <b>more</b> (TH)',
            count: 3,
          },
        ],
        briefs: [
          {
            path: sitePathSchema.parse('/news/a&b'),
            title: 'On tele-health',
            source: undefined,
            curated: undefined,
          },
        ],
      },
      'https://example.org',
    );
    expect(suggestionsSchema.parse(answer)).toEqual({
      ...none,
      corrected: null,
      communities: [
        {
          label: {
            text: 'Telehealth & <b>more</b>',
            marks: [
              { start: 0, end: 10 },
              { start: 14, end: 15 },
              { start: 22, end: 23 },
            ],
          },
          count: 3,
          url: 'https://example.org/communities/ccm',
        },
      ],
      briefs: [
        {
          label: { text: 'On tele-health', marks: [{ start: 3, end: 14 }] },
          source: null,
          curated: null,
          url: 'https://example.org/news/a&b',
        },
      ],
      links: { page: 'https://example.org/search?q=tele-h+%3Cb%3E' },
    });
  });
});
