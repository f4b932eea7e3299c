/** One document → a brief, a withdrawn brief, or the reason why it is no brief. */
import type { Brief } from '../domain/brief';
import { sitePath } from '../routes';
import { cleanLine } from './clean-text';
import { crumbLabel } from './crumb-label';
import { type Fields, readField } from './fields';
import type { MediaFinder } from './find-media';
import type { Outcome } from './ingested-file';
import { normaliseAliases } from './normalise-aliases';
import { normaliseCurators } from './normalise-curators';
import { normaliseDates } from './normalise-dates';
import { normaliseEvent } from './normalise-event';
import { normaliseOfferings } from './normalise-offerings';
import { normalisePdf } from './normalise-pdf';
import { normaliseIcon, normalisePicture } from './normalise-picture';
import { type Location, normalisePlace } from './normalise-place';
import { normaliseRemarks } from './normalise-remarks';
import { normaliseRubrics } from './normalise-rubrics';
import { normaliseSource } from './normalise-source';
import { normaliseSourceDate } from './normalise-source-date';
import { normaliseStatus } from './normalise-status';
import { normaliseTopics } from './normalise-topics';
import { normaliseType } from './normalise-type';
import { parseText } from './parse-text';
import { parseVideo } from './parse-video';
import { readingTime } from './reading-time';
import { excerpt, type Report } from './report';
import { sanitise } from './sanitise';
import { teaser } from './teaser';

export function normaliseBrief(
  fields: Fields,
  body: string,
  media: MediaFinder,
  report: Report,
): Outcome {
  const title = parseText(readField(fields, 'title'), 'title', report);
  if (title === undefined) return refuse(fields, 'no title: write one, or remove the file');
  const article = normaliseSource(fields, report);
  const { html, text, pictures } = sanitise(body, media.find, report);
  if (!article && text === '' && pictures.length === 0) {
    return refuse(fields, 'neither a body nor a source: write a text, or link its article');
  }
  const location = normalisePlace(fields, title, article?.source.host, report);
  const aliases = claims(fields, location, report);
  if (normaliseStatus(fields, report) === 'withdrawn') {
    const { path, place, slug } = location;
    return {
      kind: 'withdrawn',
      path,
      place: place.path,
      slug,
      host: article?.source.host,
      aliases,
    };
  }
  const dates = normaliseDates(fields, report);
  const { place, slug, path } = location;
  const type = normaliseType(fields, report);
  const remarks = normaliseRemarks(fields, report);
  const brief: Brief = {
    id: parseId(fields) ?? slug,
    place,
    slug,
    path,
    title,
    type,
    event: type === 'event' ? normaliseEvent(fields, report) : undefined,
    curators: normaliseCurators(fields, report),
    ...dates,
    source: article?.source,
    story: article?.story,
    sourcePublished: normaliseSourceDate(fields, article?.url, dates, report),
    topics: normaliseTopics(fields, report),
    rubrics: normaliseRubrics(fields, report),
    offerings: normaliseOfferings(fields, report),
    body: html,
    text,
    teaser: teaser(text),
    ...readingTime(text),
    picture: normalisePicture(fields, title, media.find, report),
    video: type === 'video' && article ? parseVideo(article.url) : undefined,
    icon: normaliseIcon(fields, media.findIcon, report),
    pdf: normalisePdf(fields, media.findPdf, report),
    aliases,
    ...remarks,
    communityName: remarks.communityName ?? communityCrumb(fields, location, report),
  };
  return { kind: 'brief', brief, pictures };
}

function refuse(fields: Fields, reason: string): Outcome {
  const archetype = excerpt(readField(fields, 'archetype') ?? 'none');
  return { kind: 'refused', reason: `not a brief (archetype ${archetype}): ${reason}`, archetype };
}

/** What it claims, and the path it would have had if that could be kept. */
function claims(fields: Fields, { former }: Location, report: Report): string[] {
  const aliases = normaliseAliases(fields, report);
  return former === undefined ? aliases : [...new Set([...aliases, former])];
}

function communityCrumb(fields: Fields, { place }: Location, report: Report): string | undefined {
  const { community } = place;
  return community && crumbLabel(fields, sitePath({ kind: 'community', community }), report);
}

/** Numbers and texts name the same: `12361` and `'12361'`. */
function parseId(fields: Fields): string | undefined {
  const id = readField(fields, 'id');
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' ? cleanLine(id) || undefined : undefined;
}
