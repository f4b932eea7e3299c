/** Briefs, oldest first → each with its number, and with the number of the story that it shares with others. */
import type { Brief } from '../domain/brief';
import { countedKeysOf } from './count-inside';
import type { NumberedBrief } from './list-members';

/** Briefs about one article are one story, known by the number of the newest of them; an original piece is its own. */
export function numberBriefs(oldestFirst: readonly Brief[]): NumberedBrief[] {
  const stories = new Map(oldestFirst.map(({ story }, position) => [story, position + 1]));
  return oldestFirst.map((brief, position) => {
    const n = position + 1;
    const story = (brief.story && stories.get(brief.story)) ?? n;
    return { n, story, brief, counted: countedKeysOf(brief) };
  });
}
