/** Which page of the page cache Next was given, or gave it, while it answered a request. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PageOrigin } from './page-origin';

type Visit = { seen: { key: string; origin: PageOrigin } | undefined };

const visits = new AsyncLocalStorage<Visit>();

/** Runs `work`; what it returns tells, at any later time, what was seen last in its course. */
export function watchVisit(work: () => void): Visit {
  const visit: Visit = { seen: undefined };
  visits.run(visit, work);
  return visit;
}

export function noteSeen(key: string, origin: PageOrigin): void {
  const visit = visits.getStore();
  if (visit) visit.seen = { key, origin };
}
