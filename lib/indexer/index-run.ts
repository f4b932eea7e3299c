/** What a run of the indexer works with, and what it counts. */
import type { Refusal } from '../domain/finding';
import type { Env } from '../env';
import type { FolderListing } from '../ingest/read-folder';
import type { Redirects } from '../ingest/read-redirects';
import type { Synonyms } from '../ingest/read-synonyms';
import type { IndexReport } from './index-report';
import type { IndexProgress } from './index-step';
import type { Ahead } from './read-ahead';

/** Asked of each published document that would be refused for what it says now: whether it is to stay as it was. */
export type HoldBack = (refusal: Refusal) => boolean;

/** What stands beside the documents, as it says now. */
export type SiteFiles = { redirects: Redirects; synonyms: Synonyms };

export type IndexRun = {
  env: Env;
  listing: FolderListing;
  siteFiles: SiteFiles;
  onProgress: IndexProgress;
  holdBack: HoldBack;
  /** What was read before the run began. */
  ahead: Ahead | undefined;
};

export type RunCounts = Omit<IndexReport, 'seconds'>;
