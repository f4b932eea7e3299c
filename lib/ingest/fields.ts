/** A YAML mapping → its fields by key path, letter case ignored (`layOut`, `relatedofferings`). */

/** Top-level keys in lower case, with their values. */
export type Fields = ReadonlyMap<string, unknown>;

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of two keys that differ only in case the first is kept; the others are named in `twice`. */
export function fieldsOf(mapping: Mapping): { fields: Fields; twice: string[] } {
  const fields = new Map<string, unknown>();
  const twice: string[] = [];
  for (const [key, value] of Object.entries(mapping)) {
    const folded = key.toLowerCase();
    if (fields.has(folded)) twice.push(key);
    else fields.set(folded, value);
  }
  return { fields, twice };
}

/** The value at `link.href` and the like; undefined when any part of the path is absent. */
export function readField(fields: Fields, path: string): unknown {
  const [first = '', ...rest] = keysOf(path);
  return rest.reduce(readKey, fields.get(first));
}

/** Every path that the code asks for, taken apart once: each document is asked for some sixty. */
const paths = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  const known = paths.get(path);
  if (known) return known;
  const keys = path.toLowerCase().split('.');
  paths.set(path, keys);
  return keys;
}

/** One value of a mapping inside the front matter. `key` is in lower case. */
export function readKey(value: unknown, key: string): unknown {
  if (!isMapping(value)) return undefined;
  if (Object.hasOwn(value, key)) return value[key];
  const spelled = Object.keys(value).find((candidate) => candidate.toLowerCase() === key);
  return spelled === undefined ? undefined : value[spelled];
}
