/** What several lists have in common, as conditions on `members a`; the keys are bound as `?1`, `?2`, …, smallest list first. */

function isIn(brief: string, from: number, keys: number): string {
  return Array.from(
    { length: keys - from + 1 },
    (_, at) =>
      `EXISTS (SELECT 1 FROM members m WHERE m.key = ?${from + at} AND m.brief = ${brief})`,
  ).join(' AND ');
}

/** Every brief that is in all of so many lists, two at least. */
export function inAll(keys: number): string {
  return `a.key = ?1 AND ${isIn('a.brief', 2, keys)}`;
}

/** Of several such briefs about one story, the newest. */
export function newestInAll(keys: number): string {
  return `${inAll(keys)} AND NOT EXISTS (
    SELECT 1 FROM briefs newer WHERE newer.story = a.story AND newer.n > a.brief
    AND ${isIn('newer.n', 1, keys)})`;
}
