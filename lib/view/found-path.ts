/** The query of the search, the feed builder or the alias ledger ↔ the internal path of the page that answers it. */
import { internalPaths } from '../internal-paths';

/** `search` begins with `?` or is empty. */
export function foundPath(search: string): string {
  return statePath(internalPaths.found, search);
}

/** `search` begins with `?` or is empty. */
export function builtPath(search: string): string {
  return statePath(internalPaths.built, search);
}

/** `search` begins with `?` or is empty. */
export function ledgerPath(search: string): string {
  return statePath(internalPaths.ledger, search);
}

function statePath(path: string, search: string): string {
  return `${path}/-${Buffer.from(search).toString('base64url')}`;
}

/** The query, from the last segment of the internal path. */
export function parseFoundState(state: string): string {
  return Buffer.from(state.slice(1), 'base64url').toString();
}
