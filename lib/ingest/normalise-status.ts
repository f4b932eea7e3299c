/** `status` and `draft` → whether a document is public. */
import { type Fields, readField } from './fields';
import type { Report } from './report';

/** Besides the approval, what an event's status says of its time: it may be read either way. */
const publicWords = new Set(['', 'approved', 'past', 'upcoming', 'canceled', 'cancelled']);

export function normaliseStatus(fields: Fields, report: Report): 'public' | 'withdrawn' {
  const status = readField(fields, 'status') ?? '';
  if (typeof status !== 'string' || !publicWords.has(status.trim().toLowerCase())) {
    report('status', 'not-public', 'is not a status that publishes: its path answers gone', status);
    return 'withdrawn';
  }
  if (readField(fields, 'draft') === true) {
    report('draft', 'not-public', 'is a draft: its path answers gone', true);
    return 'withdrawn';
  }
  return 'public';
}
