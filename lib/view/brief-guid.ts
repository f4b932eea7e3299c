/** A brief → its permanent id for feed readers and calendars (docs/decisions/009). */
import type { StoredBrief } from '../repository/answers';
import { site } from '../site';

/** Stays the same when a brief's slug or the site's address changes: a tag URI (RFC 4151) of place and id. */
export function briefGuid({ place, id }: Pick<StoredBrief, 'place' | 'id'>): string {
  return `tag:${site.feedAuthority}:${place.path}#${id}`;
}
