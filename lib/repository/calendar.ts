/** The events that a calendar holds. */
import type { CalendarTarget } from '../routes';
import { site } from '../site';
import type { StoredBrief } from './answers';
import type { ContentRepository } from './content-repository';
import { listName } from './list-name';

type Calendar = { name: string; briefs: StoredBrief[] };

/** Undefined where there is no event with a known start. */
export function findCalendar(
  repository: ContentRepository,
  target: CalendarTarget,
): Calendar | undefined {
  if (!hasCalendar(repository, target)) return undefined;
  if (target.kind === 'place') {
    const brief = repository.findBrief(target.path);
    return brief && { name: brief.title, briefs: [brief] };
  }
  const isSite = target.kind === 'front';
  const name = listName(repository, isSite ? { kind: 'site' } : target);
  const community = isSite ? undefined : target.community;
  return { name: `Events: ${name}`, briefs: repository.listEvents(community, site.calendarSize) };
}

export function hasCalendar(repository: ContentRepository, target: CalendarTarget): boolean {
  if (target.kind === 'place') {
    return repository.findBrief(target.path)?.event?.start !== undefined;
  }
  return repository.hasEvents(target.kind === 'front' ? undefined : target.community);
}
