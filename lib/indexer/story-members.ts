/** Briefs about one article: under which keys each of them is, and which of them a list shows. */
import type { Keys } from './keys';

/** A brief among the members of keys. */
export type Member = {
  n: number;
  /** Date curated, or ''. */
  sort: string;
  modified: string | undefined;
  keys: readonly number[];
};

/** Briefs about one article, all there are. */
export type Story = readonly Member[];

/** Which members of a story each list has. */
export function membersByList(story: Story, keys: Keys): Map<number, Member[]> {
  const byList = new Map<number, Member[]>();
  for (const member of story) {
    for (const id of member.keys) {
      if (!keys.find(id).isList) continue;
      const known = byList.get(id);
      if (known) known.push(member);
      else byList.set(id, [member]);
    }
  }
  return byList;
}

/** Of several members the one that a list shows. */
export function newestOf(members: readonly Member[]): Member {
  const [first, ...others] = members;
  if (!first) throw new Error('A story without a brief is in no list.');
  return others.reduce((newest, member) => (member.n > newest.n ? member : newest), first);
}
