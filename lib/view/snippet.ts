/** A brief that was found → the part of its text that shows why. */
import type { SafeHtml } from '../domain/safe-html';
import type { BriefSummary } from '../repository/answers';
import { excerpt, type HitTest, markHits, type TextPart } from './marked-text';
import { textOfHtml } from './text-of-html';

const length = 240;

/** Its teaser, where nothing of its text was found. */
export function snippet(
  { teaser }: Pick<BriefSummary, 'teaser'>,
  body: SafeHtml,
  findHits: HitTest,
): TextPart[] {
  return excerpt(textOfHtml(body), findHits, length) ?? markHits(teaser, findHits);
}
