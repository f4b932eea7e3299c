import { expect, it } from 'vitest';
import { countedTopic } from './brief-summary.fixture';
import { topicTable } from './topic-table';

it('measures the bars by the busiest topic', () => {
  const topics = [countedTopic('KLAS: Telehealth', 1200), countedTopic('Medigy: Access', 3)];
  expect(topicTable(topics)).toEqual({
    rows: [
      {
        label: 'Telehealth',
        href: '/topic/klas-telehealth',
        scheme: 'KLAS',
        count: '1,200',
        share: 100,
      },
      { label: 'Access', href: '/topic/medigy-access', scheme: 'Medigy', count: '3', share: 0 },
    ],
    further: [],
  });
});

it('keeps all but the busiest closed, and no more than a page can carry', () => {
  const topics = Array.from({ length: 60 }, (_, at) => countedTopic(`KLAS: T${at}`, 60 - at));
  const table = topicTable(topics);
  expect([table?.rows.length, table?.further.length]).toEqual([8, 16]);
  expect(table?.further[0]?.label).toBe('T8');
});

it('is no table without a topic', () => {
  expect(topicTable([])).toBeUndefined();
});
