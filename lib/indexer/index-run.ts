/** What a run of the indexer works with, and what it counts. */
import type { Env } from '../env';
import type { FolderListing } from '../ingest/read-folder';
import type { Redirects } from '../ingest/read-redirects';
import type { IndexReport } from './index-report';
import type { IndexProgress } from './index-step';

export type IndexRun = {
  env: Env;
  listing: FolderListing;
  redirects: Redirects;
  onProgress: IndexProgress;
};

export type RunCounts = Omit<IndexReport, 'seconds'>;
