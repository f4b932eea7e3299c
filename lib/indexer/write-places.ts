/** Writes communities and sections with the words their section pages give them. */
import type { SectionPage } from '../domain/section-page';
import type { Writer } from '../store/connect';
import { placePageRowSchema } from '../store/place-row';
import type { NamedPlaces } from './name-places';

export function writePlaces(writer: Writer, places: NamedPlaces): void {
  const insertCommunity = writer.prepare(
    `INSERT INTO communities (slug, name, hue, position, sources, topics, curators, page)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { slug, name, hue, masthead, page, sources, topics, curators } of places.communities) {
    const position = page?.order ?? null;
    const column = pageColumn(page, masthead);
    insertCommunity(slug, name, hue, position, sources, topics, curators, column);
  }
  const insertSection = writer.prepare(
    'INSERT INTO sections (path, community, name, hue, position, page) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { path, community, name, hue, masthead, page } of places.sections) {
    const position = page?.order ?? null;
    insertSection(path, community ?? null, name, hue, position, pageColumn(page, masthead));
  }
}

function pageColumn(page: SectionPage | undefined, masthead: string | undefined): string {
  return JSON.stringify(placePageRowSchema.parse({ featuredTopics: [], ...page, masthead }));
}
