/** `archetype` → one content type, the spellings of several generations folded. */
import type { ContentType } from '../domain/content-type';
import { type Fields, readField } from './fields';
import { parseText } from './parse-text';
import type { Report } from './report';

const types: ReadonlyMap<string, ContentType> = new Map([
  ['curate-content', 'curated-content'],
  ['curated-content', 'curated-content'],
  ['news', 'news'],
  ['media-video', 'video'],
  ['video', 'video'],
  ['event', 'event'],
  ['post', 'post'],
  ['curate-infographics', 'infographic'],
  ['curated-infographics', 'infographic'],
  ['infographic', 'infographic'],
  ['infographics', 'infographic'],
  ['curate-pdf', 'pdf'],
  ['curated-pdf', 'pdf'],
  ['media-pdf', 'pdf'],
  ['pdf', 'pdf'],
  ['recent-update', 'update'],
  ['bookmark', 'bookmark'],
  ['contribute-content', 'contributed-content'],
  ['contributed-content', 'contributed-content'],
  ['external-bookmark-feed', 'feed-item'],
]);

export function normaliseType(fields: Fields, report: Report): ContentType {
  const archetype = parseText(readField(fields, 'archetype'), 'archetype', report);
  const type = types.get(archetype?.toLowerCase() ?? '');
  if (type !== undefined) return type;
  if (archetype === undefined) report('archetype', 'value-missing', 'no content type', '', 'other');
  else report('archetype', 'value-unknown', 'names no content type we know', archetype, 'other');
  return 'other';
}
