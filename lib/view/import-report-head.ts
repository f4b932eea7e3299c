/** The head of the import report: for no search engine, and kept by nobody. */
import type { ReportFilter } from './import-report-address';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

export function importReportHead({ page }: ReportFilter): PageHead {
  return {
    title: page === 1 ? 'Import report' : `Import report, page ${page}`,
    description: undefined,
    path: undefined,
    index: mayBeIndexed({ kind: 'private' }),
    isPrivate: true,
    article: undefined,
    feed: undefined,
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}
