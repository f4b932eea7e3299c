import { describe, expect, it } from 'vitest';
import { community, newsSection, section } from './brief-summary.fixture';
import { feedGroups } from './feeds/feed-groups';
import { feedsPage } from './feeds-page';

const view = (hasEvents: boolean) =>
  feedsPage(
    feedGroups({ sections: [newsSection()], hasEvents }, [
      { community: community(), sections: [section()], hasEvents },
    ]),
  );
const formatsOf = (path: string) =>
  ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${path}/${file}`);

describe('feedsPage', () => {
  it('offers the site, each community and each feed, one by one and all at once', () => {
    const groups = view(false).groups.map(({ title, opml, feeds }) => [
      title,
      opml.href,
      ...feeds.map(({ page, formats }) => [page.label, page.href, formats.map(({ href }) => href)]),
    ]);
    const ccm = '/communities/ccm';
    expect(groups).toEqual([
      [
        'Medigy',
        '/feeds.opml',
        ['Everything', '/', formatsOf('')],
        ['News', '/news', formatsOf('/news')],
      ],
      [
        'Chronic Care Management',
        `${ccm}/feeds.opml`,
        ['The whole community', ccm, formatsOf(ccm)],
        ['Curated content', `${ccm}/curated-content`, formatsOf(`${ccm}/curated-content`)],
      ],
    ]);
  });

  it('offers the calendar of the site, and of a community, where there are events', () => {
    const calendars = view(true).groups.map(({ feeds }) =>
      feeds.map(({ formats }) => formats.slice(3).map(({ href }) => href)),
    );
    expect(calendars).toEqual([
      [['/events.ics'], []],
      [['/communities/ccm/events.ics'], []],
    ]);
  });

  it('leads to the builder, and to all feeds as one file', () => {
    expect(view(false).answers.flatMap(({ link }) => link?.href ?? [])).toEqual([
      '/feeds/build',
      '/feeds.opml',
    ]);
  });
});
