/** Takes how many briefs of a list are of which content type; gives the line that says so. */
import type { CountedType } from '../repository/answers';
import { figure } from './count';
import { typeLabel } from './type-label';

export type TypeCountView = { label: string; count: string };

export function typeCounts(types: CountedType[]): TypeCountView[] {
  return types.map(({ type, count }) => ({ label: typeLabel(type), count: figure(count) }));
}
