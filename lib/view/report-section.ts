/** Takes entries of one kind; gives the part of the import report that shows them. */
import type { ReportEntry, ReportKind } from '../domain/finding';
import type { ReportKindCount, ReportSort } from '../repository/report-queries';
import { figure } from './count';
import { importReportHref, type ReportFilter } from './import-report-address';
import type { LinkView } from './link';
import { type ReportEntryView, reportEntry } from './report-entry';
import { reportKindName } from './report-kind-name';

/** Entries, or what stands for several that say the same. */
export type SectionEntries = { kind: ReportKind; entries: (ReportSort | ReportEntry)[] };

export type ReportSectionView = {
  title: string;
  meaning: string;
  count: string;
  /** Leads to all of a kind of which only some are shown. */
  all: LinkView | undefined;
  entries: (ReportEntryView & {
    /** How many say the same, when this one stands for them. */
    times: string | undefined;
  })[];
};

export function reportSection(
  { kind, entries }: SectionEntries,
  filter: ReportFilter,
  kinds: ReportKindCount[],
): ReportSectionView {
  const { name, meaning } = reportKindName(kind);
  const count = kinds.find((one) => one.kind === kind)?.count ?? 0;
  const isWhole = kind === filter.kind || entries.length === count;
  return {
    title: name,
    meaning,
    count: figure(count),
    all: isWhole
      ? undefined
      : {
          label: `${name}: all ${figure(count)}`,
          href: importReportHref({ ...filter, kind, page: 1 }),
        },
    entries: entries.map((entry) =>
      'example' in entry
        ? {
            ...reportEntry(entry.example),
            times: entry.count > 1 ? `${figure(entry.count)} times` : undefined,
          }
        : { ...reportEntry(entry), times: undefined },
    ),
  };
}
