/** A brief → the `Event` it announces, when the date of that is known. */
import type { Event } from '../../domain/event';
import type { StoredBrief } from '../../repository/answers';
import { absoluteUrl } from '../absolute-url';
import { briefImage } from '../brief-image';
import { eventPlace } from '../event-place';
import type { JsonLdNode } from './json-ld-node';
import { nodeId } from './node-id';

/** One node, or none. The brief stays a `NewsArticle` of its own: it is about the event, and not the event. */
export function eventNode(brief: StoredBrief, siteUrl: string): JsonLdNode[] {
  const { event } = brief;
  if (event?.start === undefined) return [];
  const url = absoluteUrl(siteUrl, brief.path);
  return [
    {
      '@type': 'Event',
      '@id': nodeId(siteUrl, brief.path, 'event'),
      url: brief.source?.url ?? url,
      name: brief.title,
      ...(brief.teaser && { description: brief.teaser }),
      image: briefImage(brief, siteUrl),
      startDate: event.start,
      ...(event.end && { endDate: event.end }),
      eventStatus:
        event.status === 'cancelled'
          ? 'https://schema.org/EventCancelled'
          : 'https://schema.org/EventScheduled',
      ...location(event),
    },
  ];
}

function location(event: Event) {
  const name = eventPlace(event);
  if (name === undefined) return {};
  const { venue, city, region, country } = event;
  return {
    location: {
      '@type': 'Place' as const,
      name: venue ?? name,
      address:
        city === undefined && region === undefined && country === undefined
          ? name
          : {
              '@type': 'PostalAddress' as const,
              ...(city !== undefined && { addressLocality: city }),
              ...(region !== undefined && { addressRegion: region }),
              ...(country !== undefined && { addressCountry: country }),
            },
    },
  };
}
