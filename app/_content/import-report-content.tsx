import { z } from 'zod';
import { ImportReportPage } from '@/components/import-report-page';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import type { ReportQueries } from '@/lib/repository/report-queries';
import {
  decodeReportState,
  parseReportFilter,
  type ReportFilter,
} from '@/lib/view/import-report-address';
import { importReportHead } from '@/lib/view/import-report-head';
import { entriesPerPage, importReportPage } from '@/lib/view/import-report-page';
import type { SectionEntries } from '@/lib/view/report-section';
import { type Content, contentPage } from './content-page';
import { findMissingContent } from './missing-content';

export const importReportRoute = contentPage(
  'import-report',
  z.object({ state: z.string() }),
  findImportReport,
);

/** Of each kind, on the overview. */
const shownOfEach = 5;

function findImportReport({ state }: { state: string }): Content {
  const filter = parseReportFilter(decodeReportState(state));
  const content = env().desk && filter ? findReportPage(filter) : undefined;
  return content ?? findMissingContent({ words: '-' });
}

function findReportPage(filter: ReportFilter): Content | undefined {
  const { report } = repository();
  const kinds = report.listKinds(filter.file);
  const sections =
    filter.kind === undefined
      ? kinds.map(({ kind }) => ({ kind, entries: listExamples(report, kind, filter) }))
      : [{ kind: filter.kind, entries: listPage(report, filter) }];
  const view = importReportPage(filter, {
    totals: report.findTotals(),
    documents: report.listDocuments(),
    archetypes: report.listArchetypes(),
    kinds,
    sections,
  });
  if (!view) return undefined;
  return {
    at: { kind: 'import-report' },
    head: importReportHead(filter),
    body: <ImportReportPage page={view} />,
  };
}

/** What is said most often; of some files only, what is said of them. */
function listExamples(
  report: ReportQueries,
  kind: SectionEntries['kind'],
  { file }: ReportFilter,
): SectionEntries['entries'] {
  return file === ''
    ? report.listSorts(kind, shownOfEach)
    : report.listEntries({ kind, file }, shownOfEach, 0);
}

function listPage(report: ReportQueries, filter: ReportFilter): SectionEntries['entries'] {
  return report.listEntries(filter, entriesPerPage, (filter.page - 1) * entriesPerPage);
}
