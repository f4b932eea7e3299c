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
  for (const { slug, name, hue, page, sources, topics, curators } of places.communities) {
    const position = page?.order ?? null;
    insertCommunity(slug, name, hue, position, sources, topics, curators, pageColumn(page));
  }
  const insertSection = writer.prepare(
    'INSERT INTO sections (path, community, name, hue, position, page) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { path, community, name, hue, page } of places.sections) {
    insertSection(path, community ?? null, name, hue, page?.order ?? null, pageColumn(page));
  }
}

function pageColumn(page: SectionPage | undefined): string {
  return JSON.stringify(placePageRowSchema.parse(page ?? { featuredTopics: [] }));
}
