/** A report that repeats no address of a person: names are written beside them, and findings show what was written. */
import type { Report } from './report';

export function hideAddresses(report: Report): Report {
  return (field, kind, what, before, after) =>
    report(
      field,
      kind,
      what,
      typeof before === 'string' ? hide(before) : before,
      after && hide(after),
    );
}

function hide(text: string): string {
  return text.replaceAll(/\S*@\S*/g, '…');
}
