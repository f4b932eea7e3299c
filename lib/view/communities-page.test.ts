import { describe, expect, it } from 'vitest';
import { community } from './brief-summary.fixture';
import { communitiesPage } from './communities-page';
import { drawnCover } from './cover';

describe('communitiesPage', () => {
  it('introduces each community with what it holds', () => {
    expect(communitiesPage([community({ curators: 1 })]).communities).toEqual([
      {
        href: '/communities/ccm',
        name: 'Chronic Care Management',
        hue: 'hue-168',
        summary: 'What is read about long-term conditions.',
        facts: ['4 briefs', '4 sources', '7 topics', '1 curator'],
        newest: { text: '17 February 2021', datetime: '2021-02-17T04:49:37.317Z' },
        cover: drawnCover('/communities/ccm', 'card'),
      },
    ]);
  });

  it('says so when there is none', () => {
    expect(communitiesPage([]).empty).toBe('No community has published a brief yet.');
  });
});
