/** Every path that the journal remembers, with where it leads now and who besides the journal says so. */

import { oldPathKey } from '@/lib/domain/old-path';
import type { SitePath } from '@/lib/domain/site-path';
import type { Env } from '@/lib/env';
import { foldJournal, type JournalClaim } from '@/lib/indexer/journal-claims';
import { gone, type Redirect, readRedirects } from '@/lib/ingest/read-redirects';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { contentRepository } from '@/lib/repository/open-repository';
import { resolvePath } from '@/lib/repository/resolve-path';
import { href } from '@/lib/routes';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { journalFile, readJournal } from '@/lib/store/journal';

export type OldPathState = {
  path: SitePath;
  leadsTo: Redirect['to'];
  /** The day on which it was left. */
  day: string;
  /** Who answers for it. */
  by: 'journal' | 'page' | 'document' | 'redirects';
  /** Whether it was given to `redirects.yml`, even if that says it no more. */
  isWritten: boolean;
};

/** Of the index as it is; in the order in which the journal remembers them. */
export function oldPathStates(env: Env): OldPathState[] {
  const claims = foldJournal(readJournal(journalFile(env)).entries);
  const { redirects } = readRedirects(env.contentDir);
  const named = new Set(redirects.map(({ from }) => oldPathKey(from)));
  const reader = openReader(indexFile(env));
  try {
    const repository = contentRepository(reader);
    return [...claims.values()].flatMap((claim) => stateOf(claim, named, repository) ?? []);
  } finally {
    reader.close();
  }
}

function stateOf(
  { key, path, at, isWritten }: JournalClaim,
  named: ReadonlySet<string>,
  repository: ContentRepository,
): OldPathState | undefined {
  // What older generations made of a slug is no path that a line could name.
  if (path === undefined) return undefined;
  const state = { path, day: at.slice(0, 10), isWritten };
  const resolution = resolvePath(repository, href(path));
  const by = named.has(key) ? 'redirects' : (repository.findOldPath(key)?.by ?? 'page');
  if (resolution.kind === 'gone') return { ...state, leadsTo: gone, by };
  const leadsTo = resolution.kind === 'moved' ? resolution.to : path;
  // A page is found before anybody asks who claims its path, and under other spellings of it.
  return { ...state, leadsTo, by: oldPathKey(leadsTo) === key ? 'page' : by };
}
