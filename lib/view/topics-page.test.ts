import { describe, expect, it } from 'vitest';
import { countedTopic, listSummary } from './brief-summary.fixture';
import { shownTopics, topicsPage } from './topics-page';

const klas = countedTopic('KLAS: Telehealth', 3);
const symplur = countedTopic('Symplur: Telehealth', 1);
const virtualCare = countedTopic('Symplur: Virtual Care', 2);
const shared = {
  slug: klas.concept,
  label: 'Telehealth',
  topics: [klas, symplur],
  ...listSummary(4),
};
const scheme = { slug: symplur.schemeSlug, name: 'Symplur', ...listSummary(3) };

describe('shownTopics', () => {
  it('leaves no scheme without a topic, however many there are', () => {
    expect([0, 1, 13, 40, 100, 900].map(shownTopics)).toEqual([10, 10, 10, 10, 4, 1]);
  });
});

describe('topicsPage', () => {
  it('shows shared names first, then each scheme with its busiest topics', () => {
    const view = topicsPage(
      [{ scheme: { ...scheme, topics: 2 }, topics: [virtualCare, symplur] }],
      [shared],
    );
    expect(view.concepts.map(({ label, count, schemes }) => [label, count, schemes])).toEqual([
      ['Telehealth', '4', 'KLAS and Symplur'],
    ]);
    expect(view.schemes).toEqual([
      {
        label: 'Symplur',
        href: '/schemes/symplur',
        count: '2 topics',
        topics: [
          {
            label: 'Virtual Care',
            href: '/topic/symplur-virtual-care',
            count: '2',
            note: undefined,
          },
          { label: 'Telehealth', href: '/topic/symplur-telehealth', count: '1', note: undefined },
        ],
        more: undefined,
      },
    ]);
    expect(view.empty).toBeUndefined();
  });

  it('leads to the whole vocabulary of a scheme it cannot show', () => {
    const topics = Array.from({ length: 10 }, (_, at) => countedTopic(`Symplur: Label ${at}`, at));
    const view = topicsPage([{ scheme: { ...scheme, topics: 412 }, topics }], []);
    expect(view.schemes.map(({ topics: shown, more }) => [shown.length, more])).toEqual([
      [10, { label: 'All 412 topics of Symplur', href: '/schemes/symplur' }],
    ]);
  });

  it('says so when nothing has a topic', () => {
    expect(topicsPage([], []).empty).toBe('No brief has been filed under a topic yet.');
  });
});
