/** Takes an event and the day it is; gives what the page of its brief says of it. */
import type { Event } from '../domain/event';
import type { PlainDay } from '../domain/instant';
import type { SitePath } from '../domain/site-path';
import { calendarPath, href } from '../routes';
import { eventPlace } from './event-place';
import { type EventTimeView, eventDays, eventTime } from './event-time';
import type { LinkView } from './link';

export type EventView = {
  /** Absent when no date is known, and whether it is past with it. */
  time: EventTimeView | undefined;
  place: string | undefined;
  standing: string | undefined;
  calendar: LinkView | undefined;
};

/** `path` is that of its brief. */
export function eventFacts(event: Event, path: SitePath, today: PlainDay): EventView {
  return {
    time: eventTime(event),
    place: eventPlace(event),
    standing: event.status === 'cancelled' ? 'Cancelled' : standing(event, today),
    calendar: event.start && {
      label: 'Add to calendar',
      href: href(calendarPath({ kind: 'place', path })),
    },
  };
}

/** In whole days, as the page is made anew each day (docs/decisions/011). */
function standing(event: Event, today: PlainDay): string | undefined {
  const days = eventDays(event);
  if (!days) return undefined;
  const [first, last] = days;
  if (first > today) return 'Upcoming';
  if (last < today) return 'Past';
  return first === last ? 'Today' : 'Under way';
}
