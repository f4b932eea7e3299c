/** What a rendered page was made from: a state of the index, and a day. */
import type { ContentRepository } from '../repository/content-repository';

/** Changes with the index, and at midnight UTC, for what a page says may depend on today (docs/decisions/011). */
export function pageRevision(
  repository: Pick<ContentRepository, 'findRevision' | 'findToday'>,
): string {
  return `${repository.findRevision()}@${repository.findToday()}`;
}
