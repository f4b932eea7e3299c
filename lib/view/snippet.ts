/** A brief that was found → the part of its text that shows why. */
import type { SafeHtml } from '../domain/safe-html';
import type { BriefSummary } from '../repository/content-repository';
import { excerpt, markHits, type TextPart } from './marked-text';
import { textOfHtml } from './text-of-html';

const length = 240;

/** Its teaser, where nothing of its text was found. */
export function snippet(
  { teaser }: Pick<BriefSummary, 'teaser'>,
  body: SafeHtml,
  isHit: (word: string) => boolean,
): TextPart[] {
  return excerpt(textOfHtml(body), isHit, length) ?? markHits(teaser, isHit);
}
