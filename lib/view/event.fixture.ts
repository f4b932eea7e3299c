/** A brief of an event, for tests of what is made from one. */
import { eventSchema } from '../domain/event';

export const sampleEvent = {
  type: 'event' as const,
  event: eventSchema.parse({
    start: '2022-03-14',
    end: '2022-03-18',
    venue: 'Convention Center, Orlando',
    city: 'Orlando',
    region: 'Florida',
    country: 'USA',
    status: 'planned',
  }),
};
