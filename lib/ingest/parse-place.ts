/** A folder as written (`/communities/ccm/curated-content/`, `news`) → a place of the URL contract. */
import { type Place, placeSchema } from '../domain/place';
import { fixedPlaces } from '../domain/reserved-names';
import { labelSlug } from '../domain/topic-slug';
import { remember } from './remember';
import { safeSegment } from './safe-segment';

/** Where what names no place is read. */
export const siteFeed: Place = placeSchema.parse({ path: '/news', section: 'news' });
/** A brief in a community but in no section of it. */
const unnamedSection = 'briefs';

/** Undefined when nothing of the folder is left. Names with a fixed meaning get a suffix. */
export const parsePlace = remember(1_000, readPlace);

function readPlace(folder: string): Place | undefined {
  const segments = folder
    .split('/')
    .map((segment) => safeSegment(segment, 'section'))
    .filter((segment) => segment !== undefined);
  const [first, second, ...rest] = segments;
  if (first === undefined) return undefined;
  if (first.toLowerCase() === 'communities' && second !== undefined) {
    const section = rest.length === 0 ? unnamedSection : rest.join('/');
    const path = `/communities/${second}/${section}`;
    return placeSchema.parse({ path, community: second, section });
  }
  const name = fixedPlaces.has(first.toLowerCase()) ? `${first}-section` : first;
  const section = [name, ...segments.slice(1)].join('/');
  return placeSchema.parse({ path: `/${section}`, section });
}

/** Path of the hub, section or scheme that a folder of the content holds the words of; `''` is the site itself. */
export function parsePlacePath(folder: string): string | undefined {
  const segments = folder
    .split('/')
    .map((segment) => safeSegment(segment, 'section'))
    .filter((segment) => segment !== undefined);
  const [first, second, ...rest] = segments;
  if (first === 'schemes' && second !== undefined && rest.length === 0) {
    return `/schemes/${labelSlug(second)}`;
  }
  const isHub = segments[0] === 'communities' && segments.length <= 2;
  return isHub || segments.length === 0 ? `/${segments.join('/')}` : parsePlace(folder)?.path;
}
