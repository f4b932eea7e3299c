/** Takes a list; gives the ways to follow it. */
import { feedFormatNames, feedFormats } from '../domain/feed-format';
import { calendarPath, feedPath, href, isCalendarTarget, sitePath, type Target } from '../routes';
import type { LinkView } from './link';

export type SubscribeView = {
  /** What is followed, for the names of the links: `Chronic Care Management`. */
  name: string;
  formats: LinkView[];
  all: LinkView;
};

/** `hasEvents`: whether there is a calendar of the target. */
export function subscribe(target: Target, name: string, hasEvents = false): SubscribeView {
  return {
    name,
    formats: [
      ...feedFormats.map((format) => ({
        label: feedFormatNames[format],
        href: href(feedPath(target, format)),
      })),
      ...(hasEvents && isCalendarTarget(target)
        ? [{ label: 'Calendar of events', href: href(calendarPath(target)) }]
        : []),
    ],
    all: { label: 'All feeds', href: href(sitePath({ kind: 'feeds' })) },
  };
}
