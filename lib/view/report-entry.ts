/** Takes a line of the import report; gives it with what changed marked. */
import type { ReportEntry } from '../domain/finding';
import { type ChangedTextView, changedText } from './changed-text';

export type ReportEntryView = {
  file: string;
  /** Key path of the front matter, or `body`; absent for a file as a whole. */
  field: string | undefined;
  what: string;
  /** Absent when there was or is nothing. */
  before: ChangedTextView | undefined;
  after: ChangedTextView | undefined;
};

export function reportEntry({ file, field, what, before, after }: ReportEntry): ReportEntryView {
  const change = changedText(before, after);
  return {
    file,
    field: field || undefined,
    what,
    before: before === '' ? undefined : change.before,
    after: after === '' ? undefined : change.after,
  };
}
