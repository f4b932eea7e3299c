/** Writes under which keys briefs are listed and searches narrowed, and tells the lists of stories that are others than before. */
import type { Writer } from '../store/connect';
import { searchFacetWords } from '../store/search-facets';
import type { Former } from './former-briefs';
import type { Keys } from './keys';
import type { ListTallies } from './list-tallies';
import { type Member, membersByList, newestOf } from './story-members';

/** A brief with the number of its story. */
export type StoryMember = Member & { story: number };

/** `former` and `members` are by the numbers of files; `stays` holds the numbers of briefs that were not taken out. */
export function writeMembers(
  { writer, keys, lists }: { writer: Writer; keys: Keys; lists: ListTallies },
  former: ReadonlyMap<number, Former>,
  members: ReadonlyMap<number, StoryMember>,
  stays: ReadonlySet<number>,
): void {
  const remove = writer.prepare('DELETE FROM members WHERE brief = ?');
  const insert = writer.prepare(
    `INSERT INTO members (brief, key, story, shown)
     SELECT ?1, value ->> 0, ?2, value ->> 1 FROM json_each(?3)`,
  );
  const insertFacets = writer.prepare(
    'INSERT OR REPLACE INTO search_briefs (brief, story, facets) VALUES (?, ?, ?)',
  );
  const before = groupByStory(
    [...former.values()].map(({ row, member }) => ({ ...member, story: row.story })),
  );
  const after = groupByStory([...members.values()]);
  for (const [story, group] of before) {
    if (!isSameStory(group, after.get(story))) lists.remove(group);
  }
  for (const [story, group] of after) {
    const isSame = isSameStory(group, before.get(story));
    if (!isSame) lists.add(group);
    // A number may have been given anew, to a brief with the very same keys.
    else if (group.every(({ n }) => stays.has(n))) continue;
    const shown = shownKeys(group, keys);
    for (const { n, keys: ids } of group) {
      const flags = ids.map((id) => [id, shown.get(id) === n ? 1 : 0]);
      if (stays.has(n)) remove(n);
      insert(n, story, JSON.stringify(flags));
      insertFacets(n, story, searchFacetWords(ids.map((id) => ({ id, ...keys.find(id) }))));
    }
  }
}

function groupByStory(members: readonly StoryMember[]): Map<number, StoryMember[]> {
  const groups = new Map<number, StoryMember[]>();
  for (const member of members) {
    const known = groups.get(member.story);
    if (known) known.push(member);
    else groups.set(member.story, [member]);
  }
  return groups;
}

function isSameStory(one: readonly Member[], other: readonly Member[] | undefined): boolean {
  const sorted = (story: readonly Member[]) =>
    JSON.stringify(
      [...story].sort((a, b) => a.n - b.n).map((m) => [m.n, m.sort, m.modified, m.keys]),
    );
  return other !== undefined && sorted(one) === sorted(other);
}

/** Of each list, the number of the brief that it shows of a story. */
function shownKeys(story: readonly Member[], keys: Keys): Map<number, number> {
  const shown = new Map<number, number>();
  for (const [id, members] of membersByList(story, keys)) shown.set(id, newestOf(members).n);
  return shown;
}
