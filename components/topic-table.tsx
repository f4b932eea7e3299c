import type { TopicRowView, TopicTableView } from '@/lib/view/topic-table';

/** The topics of a list, each with its count and a bar for it. */
export function TopicTable({ table }: { table: TopicTableView }) {
  return (
    <section>
      <h2 className="side-title">Topics</h2>
      <Rows rows={table.rows} caption="Briefs by topic" />
      {table.further.length > 0 && (
        <details className="disclosure">
          <summary>Further topics</summary>
          <Rows rows={table.further} caption="Briefs by further topics" />
        </details>
      )}
    </section>
  );
}

function Rows({ rows, caption }: { rows: TopicRowView[]; caption: string }) {
  return (
    <table className="figure-table">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <th scope="row">
              <a href={row.href}>
                <span>{row.scheme} </span>
                {row.label}
              </a>
              <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect width={row.share} height="1" />
              </svg>
            </th>
            <td>{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
