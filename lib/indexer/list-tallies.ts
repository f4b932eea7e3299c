/**
 * What lists show and count, kept up to date story by story: of each list that a change touches, the stories it had are
 * taken out and those it has are put in, so that a change costs as much in a large archive as in a small one.
 */
import { z } from 'zod';
import type { Writer } from '../store/connect';
import { countInside } from './count-inside';
import type { IndexProgress } from './index-step';
import type { Keys } from './keys';
import { applyParts, emptyList, listStateRow, type Part } from './list-state';
import { newestOf, type Story } from './story-members';

/** A story that is put in or taken out, with the keys that lists count of it. */
type SignedStory = { story: Story; sign: 1 | -1; counted: readonly number[] };

export class ListTallies {
  /** Every story of an archive is in some twenty lists: what it is in each of them is worked out when that is written. */
  readonly #stories = new Map<number, SignedStory[]>();
  /** What a list counts may be as before though it shows another brief. */
  readonly #changed = new Set<number>();

  constructor(
    readonly writer: Writer,
    readonly keys: Keys,
  ) {}

  /** Makes sure that a list is looked at, even when no story of it changes. */
  touch(key: string): void {
    this.#storiesOf(this.keys.id(key));
  }

  add(story: Story): void {
    this.#count(story, 1);
  }

  remove(story: Story): void {
    this.#count(story, -1);
  }

  /** Tells of a brief that is new, gone or says something else, under these keys: its lists show it, or did. */
  noteBrief(keys: readonly number[]): void {
    for (const id of keys) if (this.keys.find(id).isList) this.#changed.add(id);
  }

  /** Names of the lists that such briefs are or were in. */
  changedNames(): string[] {
    return [...this.#changed].map((id) => this.keys.find(id).name);
  }

  /** Names of the lists that are touched. */
  names(): string[] {
    return [...this.#stories.keys()].map((id) => this.keys.find(id).name);
  }

  /**
   * Writes the lists; one that has no story is kept while `isOpen`. Gives the keys of those that are new and of those
   * that are gone. The members must have been written.
   */
  write(
    isOpen: (key: string) => boolean,
    onProgress: IndexProgress,
  ): { born: string[]; dead: string[] } {
    const born: string[] = [];
    const dead: string[] = [];
    const select = 'SELECT count, modified, years, tally FROM lists WHERE list = ?';
    const remove = this.writer.prepare('DELETE FROM lists WHERE list = ?');
    const insert = this.writer.prepare(
      `INSERT OR REPLACE INTO lists
       (list, count, newest, modified, sources, topics, curators, facets, beside, years, tally)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    let done = 0;
    for (const [id, stories] of this.#stories) {
      done += 1;
      onProgress({ kind: 'lists', done, total: this.#stories.size });
      const { name } = this.keys.find(id);
      const known = this.writer.first(listStateRow, select, name);
      const state = known ?? emptyList();
      const isDoubtful = applyParts(
        state,
        stories.map((story) => this.#partOf(id, story)),
      );
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

  #storiesOf(id: number): SignedStory[] {
    const known = this.#stories.get(id);
    if (known) return known;
    const stories: SignedStory[] = [];
    this.#stories.set(id, stories);
    return stories;
  }

  #count(story: Story, sign: 1 | -1): void {
    const signed = { story, sign, counted: this.#countedKeys(story) };
    const lists = new Set(story.flatMap(({ keys }) => keys));
    for (const id of lists) {
      if (this.keys.find(id).isList) this.#storiesOf(id).push(signed);
    }
  }

  /** What several briefs about one article have is counted once. */
  #countedKeys(members: Story): number[] {
    const all = members.flatMap(({ keys }) => keys.filter((id) => this.keys.find(id).isCounted));
    return [...new Set(all)];
  }

  #partOf(id: number, { story, sign, counted }: SignedStory): Part {
    const members = story.length === 1 ? story : story.filter(({ keys }) => keys.includes(id));
    const isWhole = members.length === story.length;
    return {
      sign,
      shown: newestOf(members),
      counted: isWhole ? counted : this.#countedKeys(members),
    };
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
