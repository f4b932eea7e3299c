import type { EventView } from '@/lib/view/event-facts';
import { DateTime } from './date-time';

/** When and where an event is, whether it is over, and the way into a calendar. */
export function EventFacts({ event }: { event: EventView }) {
  return (
    <dl className="event-facts">
      {event.time && (
        <div>
          <dt>When</dt>
          <dd>
            <DateTime date={event.time.start} />
            {event.time.end && [' to ', <DateTime key="end" date={event.time.end} />]}
            {event.time.clocks && `, ${event.time.clocks}`}
          </dd>
        </div>
      )}
      {event.place && (
        <div>
          <dt>Where</dt>
          <dd>{event.place}</dd>
        </div>
      )}
      {event.standing && (
        <div>
          <dt>Status</dt>
          <dd>{event.standing}</dd>
        </div>
      )}
      {event.calendar && (
        <div className="print:hidden">
          <dt>Calendar</dt>
          <dd>
            <a href={event.calendar.href}>{event.calendar.label}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
