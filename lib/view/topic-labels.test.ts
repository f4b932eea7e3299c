import { describe, expect, it } from 'vitest';
import { storedTopic } from './brief-summary.fixture';
import { topicLabels } from './topic-labels';

describe('topicLabels', () => {
  it('leads a label of one scheme to its topic and a shared label, once, to the concept', () => {
    const topics = ['KLAS: Telehealth', 'Medigy: Barriers & Guidelines', 'Symplur: Telehealth'];
    expect(topicLabels(topics.map(storedTopic))).toEqual([
      { label: 'Telehealth', href: '/topics/telehealth' },
      { label: 'Barriers & Guidelines', href: '/topic/medigy-barriers-guidelines' },
    ]);
  });
});
