/** The keys under which briefs are listed and counted, each with the number that the index gave it. */
import { z } from 'zod';
import { facetKinds } from '../domain/facet';
import { besideKinds } from '../store/beside';
import type { Writer } from '../store/connect';

const keyRow = z.object({ id: z.number(), key: z.string() });

const countedKinds: ReadonlySet<string> = new Set([...facetKinds, ...besideKinds]);
const unlistedKinds: ReadonlySet<string> = new Set(['type', 'rubric', 'year']);

export type Key = {
  name: string;
  /** `topic` of `topic:klas-telehealth`. */
  kind: string;
  /** Whether a list of its own stands under it. */
  isList: boolean;
  /** Whether lists say how many of their stories have it. */
  isCounted: boolean;
};

export class Keys {
  readonly #ids = new Map<string, number>();
  readonly #keys: Key[] = [];

  constructor(readonly writer: Writer) {
    for (const { id, key } of writer.all(keyRow, 'SELECT id, key FROM keys'))
      this.#remember(id, key);
  }

  /** The number of a key; one that is new gets one. */
  id(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = Math.max(1, this.#keys.length);
    this.writer.prepare('INSERT INTO keys (id, key) VALUES (?, ?)')(id, key);
    this.#remember(id, key);
    return id;
  }

  find(id: number): Key {
    const key = this.#keys[id];
    if (!key) throw new Error(`The index has no key of number ${id}.`);
    return key;
  }

  #remember(id: number, name: string): void {
    const kind = kindOf(name);
    const isList = !unlistedKinds.has(kind);
    this.#ids.set(name, id);
    this.#keys[id] = { name, kind, isList, isCounted: countedKinds.has(kind) };
  }
}

function kindOf(name: string): string {
  const end = name.indexOf(':');
  return end === -1 ? name : name.slice(0, end);
}
