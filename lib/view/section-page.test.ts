import { describe, expect, it } from 'vitest';
import {
  briefPageOf,
  briefSummary,
  community,
  countedTopic,
  newsSection,
  section,
} from './brief-summary.fixture';
import { sectionPage } from './section-page';

const nothing = { community: undefined, topics: [], sources: [], curators: [] };

describe('sectionPage', () => {
  it('shows a section of a community among its siblings', () => {
    const view = sectionPage(section(), briefPageOf([briefSummary()]), {
      ...nothing,
      community: { community: community(), sections: [section()] },
      topics: [countedTopic('KLAS: Telehealth', 3)],
    });
    expect(view).toMatchObject({
      breadcrumbs: {
        above: [
          { label: 'Communities', href: '/communities' },
          { label: 'Chronic Care Management (CCM)', href: '/communities/ccm' },
        ],
        current: 'Curated content',
      },
      heading: 'Curated content',
      count: '4 briefs',
      newest: { text: '17 February 2021', datetime: '2021-02-17T04:49:37.317Z' },
      tabs: { tabs: [{ current: false }, { label: 'Curated content', current: true }] },
      sides: [
        {
          title: 'Topics',
          items: [{ label: 'Telehealth', note: 'KLAS', count: '3' }],
          more: undefined,
        },
      ],
      subscribe: {
        formats: ['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({
          href: `/communities/ccm/curated-content/${file}`,
        })),
      },
    });
  });

  it('shows a section of the site by itself', () => {
    const view = sectionPage(newsSection(), briefPageOf([]), nothing);
    expect([view.breadcrumbs.above, view.tabs, view.count, view.empty]).toEqual([
      [],
      undefined,
      '1 brief',
      'No brief has been filed here yet.',
    ]);
  });
});
