/** Takes what the import said of the content folder; gives the page for those who look after it. */
import { type ArchetypeCount, type DocumentCount, reportKindSchema } from '../domain/finding';
import type { ReportKindCount, ReportTotals } from '../repository/report-queries';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { figure } from './count';
import type { FigureView } from './figures';
import { hueClass } from './hue-class';
import { importCsvHref, importReportHref, type ReportFilter } from './import-report-address';
import type { CountedLinkView, LinkView } from './link';
import { type PaginationView, paginationOf } from './pagination';
import { reportKindName } from './report-kind-name';
import { type ReportSectionView, reportSection, type SectionEntries } from './report-section';

export type ImportReportView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  figures: FigureView[];
  documents: { label: string; count: string }[];
  /** Archetypes that are no content type of ours. */
  archetypes: { label: string; count: string }[];
  kinds: (CountedLinkView & { current: boolean })[];
  form: {
    action: string;
    kinds: { value: string; label: string; selected: boolean }[];
    file: string;
    /** Undefined when nothing is filtered. */
    all: LinkView | undefined;
    csv: LinkView;
  };
  sections: ReportSectionView[];
  pagination: PaginationView | undefined;
  empty: string | undefined;
};

export type ReportContents = {
  totals: ReportTotals;
  documents: DocumentCount[];
  archetypes: ArchetypeCount[];
  /** Of the files that the filter names. */
  kinds: ReportKindCount[];
  /** Of one kind a page of its entries; of the overview, some of each kind. */
  sections: SectionEntries[];
};

/** Entries on one page: a hundred at their longest weigh less than a page may. */
export const entriesPerPage = 100;

/** Undefined beyond the last page. */
export function importReportPage(
  filter: ReportFilter,
  { totals, documents, archetypes, kinds, sections }: ReportContents,
): ImportReportView | undefined {
  const shown = kinds.find(({ kind }) => kind === filter.kind)?.count ?? 0;
  const pages = filter.kind === undefined ? 1 : Math.max(1, Math.ceil(shown / entriesPerPage));
  if (filter.page > pages) return undefined;
  const isFiltered = filter.kind !== undefined || filter.file !== '';
  return {
    breadcrumbs: breadcrumbs([], 'Import report'),
    hue: hueClass(site.hue),
    heading: 'Import report',
    summary: 'What the import found in the content folder, what it repaired, and what it refused.',
    figures: [
      { label: 'Files found', value: figure(totals.found) },
      { label: 'Accepted', value: figure(totals.accepted) },
      { label: 'Refused', value: figure(totals.refused) },
      { label: 'Findings', value: figure(totals.findings) },
    ],
    documents: documents.map(({ kind, count }) => ({ label: asWords(kind), count: figure(count) })),
    archetypes: archetypes.map(({ archetype, became, count }) => ({
      label: `${archetype}, ${became === 'other' ? 'published as other' : 'not a brief'}`,
      count: figure(count),
    })),
    kinds: kinds.map(({ kind, count }) => ({
      label: reportKindName(kind).name,
      href: importReportHref({ ...filter, kind, page: 1 }),
      count: figure(count),
      current: kind === filter.kind,
    })),
    form: {
      action: importReportHref(nothingFiltered),
      kinds: kindOptions(filter),
      file: filter.file,
      all: isFiltered
        ? { label: 'Show everything', href: importReportHref(nothingFiltered) }
        : undefined,
      csv: { label: 'Download as CSV', href: importCsvHref(filter) },
    },
    sections: sections
      .filter(({ entries }) => entries.length > 0)
      .map((section) => reportSection(section, filter, kinds)),
    pagination: paginationOf((page) => importReportHref({ ...filter, page }), filter.page, pages),
    empty: sections.every(({ entries }) => entries.length === 0)
      ? emptyText(isFiltered)
      : undefined,
  };
}

const nothingFiltered: ReportFilter = { kind: undefined, file: '', page: 1 };

function kindOptions({ kind }: ReportFilter): ImportReportView['form']['kinds'] {
  return [
    { value: '', label: 'Every kind', selected: kind === undefined },
    ...reportKindSchema.options.map((value) => ({
      value,
      label: reportKindName(value).name,
      selected: value === kind,
    })),
  ];
}

function asWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function emptyText(isFiltered: boolean): string {
  return isFiltered
    ? 'Nothing in the report fits this filter.'
    : 'Nothing was repaired, refused or doubted.';
}
