/** What a page is made from → one word: the same word, the same page (docs/decisions/025). */
import { createHash } from 'node:crypto';

/**
 * `made` is plain data and elements of React, whose components depend on nothing but what they are given. Throws on
 * anything else, for two values that differ must never give one word.
 */
export function pageFingerprint(made: unknown): string {
  return createHash('sha256').update(JSON.stringify(made, spelled)).digest('base64url');
}

/** Says as plain data what JSON would leave out. */
function spelled(key: string, value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { '@number': String(value) };
    case 'undefined':
      return { '@undefined': '' };
    case 'function':
      // Elsewhere a function may know more than its source says.
      if (key === 'type') return { '@component': sourceOf(value) };
      break;
    case 'symbol':
      return { '@symbol': String(value) };
    case 'object':
      if (value === null || Array.isArray(value) || isPlain(value)) return value;
  }
  throw new Error(`A page is made from plain data, and this is none: ${String(value)}.`);
}

/** A class of its own may hold what JSON does not show, as a Map does. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const sources = new WeakMap<object, string>();

/** A name would not tell two components apart: bundling shortens them. */
function sourceOf(component: object): string {
  const known = sources.get(component);
  if (known !== undefined) return known;
  const source = createHash('sha256').update(String(component)).digest('base64url');
  sources.set(component, source);
  return source;
}
