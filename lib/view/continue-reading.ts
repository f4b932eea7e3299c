/** Takes the source of a brief; gives the one action of its page. */
import type { Source } from '../domain/source';

export type ContinueReadingView = {
  href: string;
  /** Publisher, as the action names it. */
  at: string;
  title: string;
};

export function continueReading(source: Source, title: string): ContinueReadingView {
  return { href: source.url, at: source.name, title };
}
