/** The query of the search ↔ the internal path of the page that answers it. */
import { internalPaths } from '../internal-paths';

/** `search` begins with `?` or is empty. */
export function foundPath(search: string): string {
  return `${internalPaths.found}/-${Buffer.from(search).toString('base64url')}`;
}

/** The query, from the last segment of the internal path. */
export function parseFoundState(state: string): string {
  return Buffer.from(state.slice(1), 'base64url').toString();
}
