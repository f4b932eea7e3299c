/** Where a document says it lives and what it is called → place, slug and canonical path of its brief. */
import type { Place } from '../domain/place';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { type Slug, slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';
import { asciiSlug } from './ascii-slug';
import { type Fields, readField } from './fields';
import { hostWithoutSuffix } from './normalise-source';
import { parsePlace, siteFeed } from './parse-place';
import type { Report } from './report';
import { safeSegment } from './safe-segment';
import { writtenPlace } from './written-place';

export type Location = {
  place: Place;
  slug: Slug;
  path: SitePath;
  /** What the path would be as written, where that could not be kept: it must lead here. */
  former: string | undefined;
};

/** `host` is that of the source; without a slug of its own a brief is named after host and title. */
export function normalisePlace(
  fields: Fields,
  title: string,
  host: string | undefined,
  report: Report,
): Location {
  const written = writtenPlace(fields, host, report);
  const place = (written.folder && parsePlace(written.folder)) || siteFeed;
  const wanted = written.folder
    ?.split('/')
    .filter((segment) => segment !== '')
    .join('/');
  if (wanted !== place.path.slice(1) && !isPlaceless(fields, wanted)) {
    report(written.field, 'place-changed', 'is no place of the site', wanted, place.path);
  }
  const given = givenSlug(fields, written.last);
  const slug = (given && safeSegment(given, 'brief')) || nameBrief(title, host);
  if (given === undefined)
    report('slug', 'value-missing', 'was made from host and title', '', slug);
  else if (given !== slug) report('slug', 'value-invalid', 'cannot stand in a path', given, slug);
  const path = sitePathSchema.parse(`${place.path}/${slug}`);
  return { place, slug, path, former: formerPath(wanted, given ?? slug, path) };
}

function formerPath(folder: string | undefined, slug: string, path: string): string | undefined {
  if (folder === undefined) return undefined;
  const former = folder === '' ? `/${slug}` : `/${folder}/${slug}`;
  return former !== path && isAskable(former) ? former : undefined;
}

/** Whether a browser can ask for a path, which rules out dot segments and controls. */
function isAskable(path: string): boolean {
  return path.isWellFormed() && !/[\\\p{Cc}]|\/\.{1,2}(?:\/|$)/u.test(path);
}

/** Bookmarks never name a place: that they are read with the news is a rule, not a repair. */
function isPlaceless(fields: Fields, wanted: string | undefined): boolean {
  return wanted === undefined && readField(fields, 'archetype') === 'bookmark';
}

function givenSlug(fields: Fields, last: string | undefined): string | undefined {
  const slug = readField(fields, 'slug');
  const text = typeof slug === 'number' ? String(slug) : slug;
  return (typeof text === 'string' && text.trim()) || last || undefined;
}

function nameBrief(title: string, host: string | undefined): Slug {
  const words = asciiSlug(title) || `x-${textHash(title)}`;
  const name = host === undefined ? words : `${hostWithoutSuffix(host)}-${words}`;
  return safeSegment(name, 'brief') ?? slugSchema.parse(words);
}
