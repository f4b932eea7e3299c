/** Takes a list; gives the ways to follow it. */
import { href, rssPath, sitePath, type Target } from '../routes';
import type { LinkView } from './link';

export type SubscribeView = {
  /** What is followed, for the names of the links: `Chronic Care Management`. */
  name: string;
  formats: LinkView[];
  all: LinkView;
};

export function subscribe(target: Target, name: string): SubscribeView {
  return {
    name,
    formats: [{ label: 'RSS', href: href(rssPath(target)) }],
    all: { label: 'All feeds', href: href(sitePath({ kind: 'feeds' })) },
  };
}
