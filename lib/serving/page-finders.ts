/** How each page is found: the routes that show them tell it, so that the page cache can ask whether one has changed. */
import type { Asked, PageOrigin } from './page-origin';

/** Undefined when there is no such page, or none of which a copy may be kept. */
type Finder = (asked: string) => PageOrigin | undefined;

/** Pages and the page cache are bundled apart: they meet at one well-known symbol of the process. */
const place = Symbol.for('portal.page-finders');

/** Each route has a name of its own. */
export function tellFinder(route: string, finder: Finder): void {
  const known = finders() ?? new Map<string, Finder>();
  known.set(route, finder);
  Reflect.set(globalThis, place, known);
}

/** What the page would be made from now. Throws when the index cannot be asked. */
export function findAgain({ route, asked }: Asked): PageOrigin | undefined {
  return finders()?.get(route)?.(asked);
}

function finders(): Map<string, Finder> | undefined {
  const known: unknown = Reflect.get(globalThis, place);
  return known instanceof Map ? known : undefined;
}
