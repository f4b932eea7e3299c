/** What a reader sees when we failed. A constant: an error page that computes can fail as well. */
import type { LinkView } from './link';

export type ErrorPageView = { heading: string; text: string; home: LinkView };

/**
 * Knows no path but the front page: this file travels into the browser with Next's own error page, and the URL
 * contract would bring the schema library along.
 */
export const errorPage: ErrorPageView = {
  heading: 'Something went wrong on our side',
  text: 'The page could not be made. It is not your fault; loading it again often helps.',
  home: { label: 'Go to the front page', href: '/' },
};
