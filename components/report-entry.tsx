import type { ReactNode } from 'react';
import type { ChangedTextView } from '@/lib/view/changed-text';
import type { ReportSectionView } from '@/lib/view/report-section';

/** One finding: what happened, where, and both states with the difference marked. All of it is text of unknown files. */
export function ReportEntry({ entry }: { entry: ReportSectionView['entries'][number] }) {
  const { before, after } = entry;
  return (
    <li className="report-entry">
      <p>
        {entry.what}
        {entry.times && <span className="text-small text-soft"> · {entry.times}</span>}
      </p>
      <p className="text-small text-soft">
        {entry.file}
        {entry.field && <span className="fact"> {entry.field}</span>}
      </p>
      {(before || after) && (
        <dl className="report-change">
          {before && (
            <State name="Before" text={before}>
              <del>{before.changed}</del>
            </State>
          )}
          {after && (
            <State name="After" text={after}>
              <ins>{after.changed}</ins>
            </State>
          )}
        </dl>
      )}
    </li>
  );
}

function State({
  name,
  text,
  children,
}: {
  name: string;
  text: ChangedTextView;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {text.start}
        {text.changed !== '' && children}
        {text.end}
      </dd>
    </div>
  );
}
