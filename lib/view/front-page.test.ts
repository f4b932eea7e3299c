import { describe, expect, it } from 'vitest';
import { briefCard } from './brief-card';
import {
  briefPageOf,
  briefSummary,
  community,
  countedSource,
  countedTopic,
  listSummary,
  newsSection,
  path,
  storedTopic,
} from './brief-summary.fixture';
import { frontPage } from './front-page';

const first = briefSummary();
const second = briefSummary({ path: path('/news/second') });
const telehealth = storedTopic('KLAS: Telehealth');
const around = {
  totals: { sources: 5, topics: 8, curators: 4 },
  communities: [community()],
  sections: [newsSection()],
  concepts: [
    {
      slug: telehealth.concept,
      label: 'Telehealth',
      topics: [countedTopic('KLAS: Telehealth', 3)],
      ...listSummary(5),
    },
  ],
  sources: [countedSource('medcitynews.com', 1)],
  hasEvents: false,
};
const nothing = {
  totals: { sources: 0, topics: 0, curators: 0 },
  communities: [],
  sections: [],
  concepts: [],
  sources: [],
  hasEvents: false,
};

describe('frontPage', () => {
  it('opens with the newest brief and lists the others after it', () => {
    const view = frontPage(briefPageOf([first, second]), around);
    expect(view.lead).toMatchObject({
      title: first.title,
      curated: { text: '16 October 2020', datetime: '2020-10-16T06:56:26.792Z' },
    });
    expect(view.list.cards).toEqual([briefCard(second, 'mixed')]);
    expect(view.figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Briefs 2',
      'Sources 5',
      'Topics 8',
      'Curators 4',
    ]);
    expect(view.feeds.map(({ label, count }) => [label, count])).toEqual([
      ['News', '1 brief'],
      ['Chronic Care Management', '4 briefs'],
    ]);
    expect(view.sides.map(({ title, items }) => [title, items.map(({ href }) => href)])).toEqual([
      ['Busiest topics', ['/topics/telehealth']],
      ['Sources', ['/sources/medcitynews.com']],
    ]);
    expect([view.empty, view.moreFeeds]).toEqual([undefined, undefined]);
  });

  it('is a plain list from its second page on', () => {
    const view = frontPage(briefPageOf([first, second], 2, 3), around);
    expect([view.lead, view.feeds, view.list.cards.length]).toEqual([undefined, [], 2]);
  });

  it('leads to all communities when it shows only some', () => {
    const communities = Array.from({ length: 33 }, () => community());
    const view = frontPage(briefPageOf([first]), { ...around, communities });
    expect(view.feeds).toHaveLength(6);
    expect(view.moreFeeds).toEqual({ label: 'All 33 communities', href: '/communities' });
  });

  it('says kindly that nothing is published yet', () => {
    const view = frontPage(briefPageOf([]), nothing);
    expect(view).toMatchObject({
      figures: [],
      lead: undefined,
      feeds: [],
      list: { cards: [] },
      sides: [],
    });
    expect(view.empty).toMatch(/^Nothing has been published here yet\./);
  });
});
