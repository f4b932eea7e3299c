import type { ImportReportView } from '@/lib/view/import-report-page';

/** A form that sends its fields in the address: it needs no script, and what it shows can be linked to. */
export function ReportFilterForm({ form }: { form: ImportReportView['form'] }) {
  return (
    <search>
      <form action={form.action} method="get" className="report-form print:hidden">
        <p>
          <label htmlFor="kind">Kind</label>
          <select id="kind" name="kind" defaultValue={selected(form.kinds)}>
            {form.kinds.map((kind) => (
              <option key={kind.value} value={kind.value}>
                {kind.label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="file">File name holds</label>
          <input id="file" name="file" type="search" maxLength={200} defaultValue={form.file} />
        </p>
        <button type="submit">Show</button>
      </form>
      <p className="mt-3 flex flex-wrap gap-x-6 text-meta print:hidden">
        {form.all && (
          <a href={form.all.href} className="soft-link py-1">
            {form.all.label}
          </a>
        )}
        <a href={form.csv.href} download className="soft-link py-1">
          {form.csv.label}
        </a>
      </p>
    </search>
  );
}

function selected(kinds: ImportReportView['form']['kinds']): string | undefined {
  return kinds.find((kind) => kind.selected)?.value;
}
