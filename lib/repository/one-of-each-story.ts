/** Numbers of briefs, best first → the best of each story. */
import { z } from 'zod';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';

/** In two values, for a row for each would take three times as long. */
const storiesRow = z.object({
  briefs: jsonColumn(z.array(z.number())),
  stories: jsonColumn(z.array(z.number())),
});

/** `but`: the number of a story of which none is wanted. */
export function oneOfEachStory(reader: Reader, briefs: readonly number[], but?: number): number[] {
  const row = reader.first(
    storiesRow,
    `SELECT json_group_array(b.brief) AS briefs, json_group_array(b.story) AS stories
     FROM json_each(?) JOIN search_briefs b ON b.brief = value`,
    JSON.stringify(briefs),
  );
  const stories = new Map(row?.briefs.map((n, at) => [n, row.stories[at]]));
  const told = new Set([but]);
  return briefs.filter((n) => {
    const story = stories.get(n) ?? n;
    if (told.has(story)) return false;
    told.add(story);
    return true;
  });
}
