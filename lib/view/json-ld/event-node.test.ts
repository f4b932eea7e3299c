import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../domain/event';
import { sampleEvent } from '../event.fixture';
import { storedBrief } from '../stored-brief.fixture';
import { eventNode } from './event-node';

const siteUrl = 'https://www.example.org';
const url = `${siteUrl}/communities/ccm/curated-content/medcitynews-patient-focused`;

describe('eventNode', () => {
  it('says when and where the event is, and leads to its own page', () => {
    expect(eventNode(storedBrief(sampleEvent), siteUrl)).toEqual([
      {
        '@type': 'Event',
        '@id': `${url}#event`,
        url: 'https://medcitynews.com/medcitynews-patient-focused',
        name: 'A title & <more>',
        description: 'What the brief says.',
        image: `${siteUrl}/previews/communities/ccm/curated-content/medcitynews-patient-focused`,
        startDate: '2022-03-14',
        endDate: '2022-03-18',
        eventStatus: 'https://schema.org/EventScheduled',
        location: {
          '@type': 'Place',
          name: 'Convention Center, Orlando',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Orlando',
            addressRegion: 'Florida',
            addressCountry: 'USA',
          },
        },
      },
    ]);
  });

  it('says that it was called off, and no place that nobody named', () => {
    const event = eventSchema.parse({ start: '2022-03-14', status: 'cancelled' });
    const [node] = eventNode(storedBrief({ type: 'event', event }), siteUrl);
    expect(node).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(node).not.toHaveProperty('location');
  });

  it('is silent where no date is known, and for what is no event', () => {
    const event = eventSchema.parse({ venue: 'Somewhere', status: 'planned' });
    expect(eventNode(storedBrief({ type: 'event', event }), siteUrl)).toEqual([]);
    expect(eventNode(storedBrief(), siteUrl)).toEqual([]);
  });
});
