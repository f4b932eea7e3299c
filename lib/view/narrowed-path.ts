/** The path and query that ask for a narrowed list ↔ the internal path that shows it. */
import { internalPaths } from '../internal-paths';

export function narrowedPath(address: string): string {
  return `${internalPaths.narrowed}/${Buffer.from(address).toString('base64url')}`;
}

/** The address, from the last segment of the internal path. */
export function parseNarrowedState(state: string): string {
  return Buffer.from(state, 'base64url').toString();
}
