/** What a run published → the pages that are others now, for those who are told of changes: search engines and hubs of feeds. */
import type { SitePath } from '../domain/site-path';
import { listTarget, type Target } from '../routes';
import { parseListKey } from '../store/list-key';
import type { Settled } from './contacts';
import type { FileChange } from './publication';

export type ChangedPages = {
  /** Of briefs that are new, changed or gone; of one that moved, both its paths. */
  briefs: SitePath[];
  /** Of the lists that show them, or did; without those that are gone. */
  lists: Target[];
};

export const noPages: ChangedPages = { briefs: [], lists: [] };

/** `formerly` and `now` say by the number of its file where a brief was published; `lists` are the keys of those that changed. */
export function changedPages(
  changes: readonly FileChange[],
  formerly: ReadonlyMap<number, Settled>,
  now: ReadonlyMap<number, Settled>,
  lists: readonly string[],
): ChangedPages {
  const briefs = changes.flatMap(({ id }) =>
    [formerly.get(id), now.get(id)].flatMap((settled) => settled?.path ?? []),
  );
  if (briefs.length === 0) return noPages;
  return {
    briefs: [...new Set(briefs)],
    lists: lists.map((key) => listTarget(parseListKey(key))),
  };
}
