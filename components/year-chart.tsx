import type { YearChartView } from '@/lib/view/year-chart';

/** How many briefs a year: drawn small, with the table behind it. */
export function YearChart({ chart }: { chart: YearChartView }) {
  const { width, height } = chart;
  return (
    <section>
      <h2 className="side-title">By year</h2>
      <div className="year-chart">
        <svg
          role="img"
          aria-label={chart.name}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          preserveAspectRatio="none"
        >
          {chart.bars.map(({ title, ...bar }) => (
            <rect key={title} {...bar}>
              <title>{title}</title>
            </rect>
          ))}
        </svg>
        <div className="year-labels" aria-hidden="true">
          {chart.labels.map((label, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a label is its place below a bar, and may be empty.
            <span key={at}>{label}</span>
          ))}
        </div>
      </div>
      <details className="disclosure">
        <summary>Figures by year</summary>
        <table className="figure-table">
          <caption className="sr-only">Briefs by year</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Briefs</th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
