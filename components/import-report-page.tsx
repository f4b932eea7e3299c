import type { ImportReportView } from '@/lib/view/import-report-page';
import { FigureList } from './figure-list';
import { PageHead } from './page-head';
import { Pagination } from './pagination';
import { ReportFilterForm } from './report-filter-form';
import { ReportSection } from './report-section';

/** What the import found, repaired and refused, for those who look after the content. */
export function ImportReportPage({ page }: { page: ImportReportView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead {...page} />
      <div className="two-columns wide-side">
        <div className="min-w-0">
          <ReportFilterForm form={page.form} />
          {page.empty && <p className="lede">{page.empty}</p>}
          {page.sections.map((section) => (
            <ReportSection key={section.title} section={section} />
          ))}
          {page.pagination && <Pagination pagination={page.pagination} />}
        </div>
        <aside className="side" aria-label="Totals">
          <FigureList figures={page.figures} />
          <section>
            <h2 className="side-title">By kind</h2>
            <ul className="ruled-links">
              {page.kinds.map((kind) => (
                <li key={kind.href}>
                  <a
                    href={kind.href}
                    aria-current={kind.current ? 'true' : undefined}
                    className="aria-[current]:font-semibold"
                  >
                    {kind.label}
                  </a>
                  <span>{kind.count}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="side-title">Accepted documents</h2>
            <Counts counts={page.documents} />
          </section>
          {page.archetypes.length > 0 && (
            <section>
              <h2 className="side-title">Other archetypes</h2>
              <Counts counts={page.archetypes} />
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}

function Counts({ counts }: { counts: ImportReportView['documents'] }) {
  return (
    <ul className="ruled-links report-counts">
      {counts.map(({ label, count }) => (
        <li key={label}>
          {label} <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
