/**
 * What lists show and count, kept up to date story by story: of each list that a change touches, the stories it had are
 * taken out and those it has are put in, so that a change costs as much in a large archive as in a small one.
 */
import { z } from 'zod';
import { jsonColumn } from '../store/brief-row';
import type { Writer } from '../store/connect';
import { countInside } from './count-inside';
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

/** What one story adds to one list, or takes away. */
type Part = { sign: 1 | -1; counted: readonly number[]; shown: Member };

type ListState = {
  count: number;
  modified: string | undefined;
  years: Map<string, number>;
  tally: Map<number, number>;
};

const pairs = jsonColumn(z.array(z.number()));
const stateRow = z
  .object({
    count: z.number(),
    modified: z.string().nullable(),
    years: jsonColumn(z.record(z.string(), z.number())),
    tally: pairs,
  })
  .transform(
    ({ count, modified, years, tally }): ListState => ({
      count,
      modified: modified ?? undefined,
      years: new Map(Object.entries(years)),
      tally: mapOfPairs(tally),
    }),
  );

export class ListTallies {
  readonly #parts = new Map<number, Part[]>();
  readonly #counted = new Map<Member, readonly number[]>();

  constructor(
    readonly writer: Writer,
    readonly keys: Keys,
  ) {}

  /** Makes sure that a list is looked at, even when no story of it changes. */
  touch(key: string): void {
    this.#partsOf(this.keys.id(key));
  }

  add(story: Story): void {
    this.#count(story, 1);
  }

  remove(story: Story): void {
    this.#count(story, -1);
  }

  /** Names of the lists that are touched. */
  names(): string[] {
    return [...this.#parts.keys()].map((id) => this.keys.find(id).name);
  }

  /**
   * Writes the lists; one that has no story is kept while `isOpen`. Gives the keys of those that are new and of those
   * that are gone. The members must have been written.
   */
  write(isOpen: (key: string) => boolean): { born: string[]; dead: string[] } {
    const born: string[] = [];
    const dead: string[] = [];
    const select = 'SELECT count, modified, years, tally FROM lists WHERE list = ?';
    const remove = this.writer.prepare('DELETE FROM lists WHERE list = ?');
    const insert = this.writer.prepare(
      `INSERT OR REPLACE INTO lists
       (list, count, newest, modified, sources, topics, curators, facets, beside, years, tally)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [id, parts] of this.#parts) {
      const { name } = this.keys.find(id);
      const known = this.writer.first(stateRow, select, name);
      const state = known ?? { count: 0, modified: undefined, years: new Map(), tally: new Map() };
      const isDoubtful = applyParts(state, parts);
      if (state.count === 0 && !isOpen(name)) {
        remove(name);
        if (known) dead.push(name);
        continue;
      }
      if (!known) born.push(name);
      const { facets, beside, sources, topics, curators } = countInside(
        state.tally,
        state.count,
        this.keys,
      );
      insert(
        name,
        state.count,
        this.#newest(id) ?? null,
        (isDoubtful ? this.#latestModified(id) : state.modified) ?? null,
        sources,
        topics,
        curators,
        facets,
        beside,
        JSON.stringify(Object.fromEntries([...state.years].sort())),
        JSON.stringify([...state.tally].sort(([a], [b]) => a - b).flat()),
      );
    }
    return { born, dead };
  }

  #partsOf(id: number): Part[] {
    const known = this.#parts.get(id);
    if (known) return known;
    const parts: Part[] = [];
    this.#parts.set(id, parts);
    return parts;
  }

  #count(story: Story, sign: 1 | -1): void {
    for (const [id, members] of membersByList(story, this.keys)) {
      const shown = newestOf(members);
      this.#partsOf(id).push({ sign, shown, counted: this.#countedOf(members) });
    }
  }

  /** What several briefs about one article have is counted once. */
  #countedOf(members: readonly Member[]): readonly number[] {
    const [first, ...others] = members;
    if (!first) return [];
    if (others.length > 0) {
      const all = members.flatMap(({ keys }) => keys.filter((id) => this.keys.find(id).isCounted));
      return [...new Set(all)];
    }
    const known = this.#counted.get(first);
    if (known) return known;
    const counted = first.keys.filter((id) => this.keys.find(id).isCounted);
    this.#counted.set(first, counted);
    return counted;
  }

  #newest(id: number): string | undefined {
    return this.writer.first(
      dateRow,
      `SELECT nullif(b.sort, '') AS date FROM members m JOIN briefs b ON b.n = m.brief
       WHERE m.key = ? AND m.shown = 1 ORDER BY m.brief DESC LIMIT 1`,
      id,
    )?.date;
  }

  /** The dear way: by looking at all that the list shows. */
  #latestModified(id: number): string | undefined {
    return this.writer.first(
      dateRow,
      `SELECT max(b.modified) AS date FROM members m JOIN briefs b ON b.n = m.brief
       WHERE m.key = ? AND m.shown = 1`,
      id,
    )?.date;
  }
}

const dateRow = z.object({
  date: z
    .string()
    .nullable()
    .transform((date) => date ?? undefined),
});

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

/** Whether what was taken out may have been the last one modified, so that it must be looked for. */
function applyParts(state: ListState, parts: readonly Part[]): boolean {
  for (const { sign, shown, counted } of parts) {
    state.count += sign;
    if (shown.sort !== '') add(state.years, shown.sort.slice(0, 4), sign);
    for (const id of counted) add(state.tally, id, sign);
    if (sign === 1) state.modified = later(state.modified, shown.modified);
  }
  const atLast = (sign: 1 | -1) =>
    parts.some((part) => part.sign === sign && part.shown.modified === state.modified);
  return state.modified !== undefined && atLast(-1) && !atLast(1);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function add<Key>(counts: Map<Key, number>, key: Key, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function mapOfPairs(pairs: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) map.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return map;
}
