/** Takes the source of a brief; gives the one action of its page. */
import type { ContentType } from '../domain/content-type';
import type { Source } from '../domain/source';

export type ContinueReadingView = {
  href: string;
  verb: 'Continue reading' | 'Watch';
  /** Publisher, as the action names it. */
  at: string;
  title: string;
};

export function continueReading(
  source: Source,
  title: string,
  type: ContentType,
): ContinueReadingView {
  const verb = type === 'video' ? 'Watch' : 'Continue reading';
  return { href: source.url, verb, at: source.name, title };
}
