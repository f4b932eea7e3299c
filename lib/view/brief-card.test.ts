import { describe, expect, it } from 'vitest';
import { briefCard } from './brief-card';
import { briefSummary, path, storedTopic } from './brief-summary.fixture';
import { drawnCover } from './cover';
import { sampleEvent } from './event.fixture';

describe('briefCard', () => {
  it('says when, what, where from and what about', () => {
    expect(briefCard(briefSummary({ minutes: 2 }), 'mixed')).toEqual({
      href: '/communities/ccm/curated-content/medcitynews-patient-focused',
      title: 'A title & <more>',
      teaser: 'What the brief says.',
      curated: { text: '16 Oct 2020', datetime: '2020-10-16T06:56:26.792Z' },
      minutes: '2 min',
      type: undefined,
      when: undefined,
      source: { label: 'medcitynews.com', href: '/sources/medcitynews.com' },
      place: { label: 'Chronic Care Management', href: '/communities/ccm' },
      topics: [
        { label: 'Telehealth', href: '/topic/klas-telehealth' },
        { label: 'Virtual Care', href: '/topic/symplur-virtual-care' },
      ],
      moreTopics: undefined,
      cover: drawnCover('/communities/ccm/curated-content/medcitynews-patient-focused', 'card'),
      hue: 'hue-168',
    });
  });

  it('does not repeat the place in the list of that place', () => {
    expect(briefCard(briefSummary(), 'own').place).toBeUndefined();
  });

  it('leaves out what is not known, and names what is no plain brief', () => {
    const bare = briefSummary({
      path: path('/events/-x.y+z & more'),
      place: { path: path('/events'), name: 'Events', community: undefined, hue: 31 },
      type: 'event',
      curated: undefined,
      source: undefined,
      topics: [],
    });
    expect(briefCard(bare, 'mixed')).toMatchObject({
      href: '/events/-x.y+z%20&%20more',
      curated: undefined,
      type: 'Event',
      source: undefined,
      place: { label: 'Events', href: '/events' },
      topics: [],
      hue: 'hue-30',
    });
  });

  it('says on which days an event is, and that it was called off', () => {
    const card = (changes: Partial<typeof sampleEvent.event>) =>
      briefCard(
        briefSummary({ ...sampleEvent, event: { ...sampleEvent.event, ...changes } }),
        'own',
      );
    const when = { text: '14–18 Mar 2022', datetime: '2022-03-14' };
    expect(card({})).toMatchObject({ type: 'Event', when });
    expect(card({ status: 'cancelled' })).toMatchObject({ type: 'Cancelled event', when });
    expect(card({ start: undefined })).toMatchObject({ type: 'Event', when: undefined });
  });

  it('counts the topics it has no room for', () => {
    const topics = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => storedTopic(`KLAS: ${label}`));
    const card = briefCard(briefSummary({ topics }), 'own');
    expect(card.topics).toHaveLength(4);
    expect(card.moreTopics).toBe('2 more');
  });
});
