/** An `_index.md` → title and words of the hub, section or scheme whose folder it lies in. */

import { sitePathSchema } from '../domain/site-path';
import { type Fields, readField } from './fields';
import type { Outcome } from './ingested-file';
import { listTexts } from './list-texts';
import { folderOf } from './medium-name';
import { uniqueTopics } from './normalise-topics';
import { parseAccent } from './parse-accent';
import { parsePlacePath } from './parse-place';
import { parseText } from './parse-text';
import type { Report } from './report';
import type { FindPicture } from './resolve-references';
import { sanitise } from './sanitise';

/** Hand-written files spell a key of two words in each of these ways. */
const featured = ['featuredTopics', 'featured topics', 'featured-topics', 'featured_topics'];

export function isSectionPage(file: string): boolean {
  return /(?:^|\/)_index\.(?:md|markdown)$/i.test(file);
}

export function normaliseSectionPage(
  file: string,
  fields: Fields,
  body: string,
  findPicture: FindPicture,
  report: Report,
): Outcome {
  const folder = folderOf(file);
  const path = sitePathSchema.parse(parsePlacePath(folder) ?? '/');
  if (path !== `/${folder}`) {
    report('', 'place-changed', 'its folder is no place of the site', folder, path);
  }
  const text = (field: string) => parseText(readField(fields, field), field, report);
  const order = readField(fields, 'order') ?? undefined;
  if (order !== undefined && typeof order !== 'number') {
    report('order', 'value-invalid', 'is no number and was left out', order);
  }
  const { html, pictures } = sanitise(body, findPicture, report);
  return {
    kind: 'section-page',
    page: {
      path,
      title: text('title'),
      masthead: text('masthead'),
      summary: text('summary') ?? text('description'),
      owner: text('owner'),
      accent: parseAccent(readField(fields, 'accent'), report),
      featuredTopics: uniqueTopics(
        featured.flatMap((key) => listTexts(readField(fields, key), key, report)),
      ),
      order: typeof order === 'number' && Number.isFinite(order) ? order : undefined,
      body: html,
    },
    pictures,
  };
}
