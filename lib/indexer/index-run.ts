/** What a run of the indexer works with, and what it counts. */
import type { Refusal } from '../domain/finding';
import type { Env } from '../env';
import type { FolderListing } from '../ingest/read-folder';
import type { Redirects } from '../ingest/read-redirects';
import type { IndexReport } from './index-report';
import type { IndexProgress } from './index-step';

/** Asked of each published document that would be refused for what it says now: whether it is to stay as it was. */
export type HoldBack = (refusal: Refusal) => boolean;

export type IndexRun = {
  env: Env;
  listing: FolderListing;
  redirects: Redirects;
  onProgress: IndexProgress;
  holdBack: HoldBack;
};

export type RunCounts = Omit<IndexReport, 'seconds'>;
