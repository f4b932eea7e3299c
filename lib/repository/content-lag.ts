/** Whether the index may be older than the content, as the process that watches the content says. */
import { isSilent, type WatchNote } from '../store/watch-note';

/**
 * One sentence, or undefined while the index is at most `patience` milliseconds behind. Without a note nobody watches:
 * the index is what its last run made it, and that is all there is to know.
 */
export function contentLag(
  note: WatchNote | undefined,
  patience: number,
  now: number,
): string | undefined {
  if (note === undefined) return undefined;
  const { at, behind } = note;
  if (isSilent(note, now - patience)) {
    return `Nobody has watched the content folder for ${seconds(now - at)}: start the process that does.`;
  }
  if (behind === undefined || now - behind.since <= patience) return undefined;
  return `The index has been older than the content for ${seconds(now - behind.since)}: ${behind.why}`;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}
