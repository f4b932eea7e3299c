import { describe, expect, it } from 'vitest';
import { community, newsSection, section } from './brief-summary.fixture';
import { feedsPage } from './feeds-page';

describe('feedsPage', () => {
  it('offers the site, each community and each feed', () => {
    const view = feedsPage([newsSection()], [{ community: community(), sections: [section()] }]);
    const rss = view.groups.map(({ title, feeds }) => [
      title,
      ...feeds.map(({ page, formats }) => [page.label, page.href, formats.map(({ href }) => href)]),
    ]);
    expect(rss).toEqual([
      ['Medigy', ['Everything', '/', ['/feed.xml']], ['News', '/news', ['/news/feed.xml']]],
      [
        'Chronic Care Management',
        ['The whole community', '/communities/ccm', ['/communities/ccm/feed.xml']],
        [
          'Curated content',
          '/communities/ccm/curated-content',
          ['/communities/ccm/curated-content/feed.xml'],
        ],
      ],
    ]);
  });
});
