/** Four fields that name the kind of a document beside its archetype → its rubrics, case folded, each once. */
import { type Fields, readField } from './fields';
import { listTexts } from './list-texts';
import type { Report } from './report';

const places = ['searchCategory', 'sub', 'tags', 'openProjectWorkPackageType'];

export function normaliseRubrics(fields: Fields, report: Report): string[] {
  const written = places.flatMap((place) => listTexts(readField(fields, place), place, report));
  return [...new Set(written.map((rubric) => rubric.toLowerCase()))];
}
