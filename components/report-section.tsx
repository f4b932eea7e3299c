import type { ReportSectionView } from '@/lib/view/report-section';
import { ReportEntry } from './report-entry';

export function ReportSection({ section }: { section: ReportSectionView }) {
  return (
    <section className="pt-12">
      <div className="flex items-baseline justify-between gap-4 border-b border-ink pb-2.5">
        <h2 className="text-meta font-semibold">{section.title}</h2>
        <span className="text-small text-soft">{section.count}</span>
      </div>
      <p className="pt-2.5 text-small text-soft">{section.meaning}</p>
      <ul className="ruled">
        {section.entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and nothing is ever moved.
          <ReportEntry key={at} entry={entry} />
        ))}
      </ul>
      {section.all && (
        <p className="pt-2.5 text-meta print:hidden">
          <a href={section.all.href} className="soft-link py-1">
            {section.all.label}
          </a>
        </p>
      )}
    </section>
  );
}
