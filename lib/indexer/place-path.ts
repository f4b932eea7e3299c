/** A thing that documents mention → whether it is a hub or a section, and its path. */
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sitePath } from '../routes';
import { splitThing } from './write-named';

/** Of `section:/news` or `community:security`. */
export function placePath(thing: string): SitePath {
  const { kind, name } = splitThing(thing);
  return kind === 'community'
    ? sitePath({ kind: 'community', community: slugSchema.parse(name) })
    : sitePathSchema.parse(name);
}

export function isPlace(thing: string): boolean {
  const { kind } = splitThing(thing);
  return kind === 'section' || kind === 'community';
}
