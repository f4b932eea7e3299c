import { describe, expect, it } from 'vitest';
import { community, newsSection, section } from './brief-summary.fixture';
import { feedsPage } from './feeds-page';

describe('feedsPage', () => {
  it('offers the site, each community and each feed', () => {
    const view = feedsPage({ sections: [newsSection()], hasEvents: false }, [
      { community: community(), sections: [section()], hasEvents: false },
    ]);
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

  it('offers the calendar of the site, and of a community, where there are events', () => {
    const view = feedsPage({ sections: [newsSection()], hasEvents: true }, [
      { community: community(), sections: [section()], hasEvents: true },
    ]);
    const calendars = view.groups.map(({ feeds }) =>
      feeds.map(({ formats }) => formats.slice(1).map(({ href }) => href)),
    );
    expect(calendars).toEqual([
      [['/events.ics'], []],
      [['/communities/ccm/events.ics'], []],
    ]);
  });
});
