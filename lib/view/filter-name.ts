/** A filter of the search → the name that readers know it by. */
import type { NamedFilter } from '../repository/answers';
import { communityHeading } from './community-name';
import { typeLabel } from './type-label';

export function filterName({ kind, value, name }: Omit<NamedFilter, 'count'>): string {
  if (kind === 'type') return typeLabel(value);
  return kind === 'community' ? communityHeading(name) : name;
}
