/** Settled briefs, newest first → a finding for each that its own section does not show, for a newer one is about the same article. */
import type { Finding } from '../domain/finding';
import type { FiledBrief } from './newer-first';

export function noteRepeatedStories(newestFirst: readonly FiledBrief[]): Finding[] {
  const shown = new Map<string, FiledBrief>();
  const findings: Finding[] = [];
  for (const filed of newestFirst) {
    const { place, story } = filed.brief;
    if (story === undefined) continue;
    const key = `${place.path} ${story}`;
    const newer = shown.get(key);
    if (newer) findings.push(repeated(filed, newer));
    else shown.set(key, filed);
  }
  return findings;
}

function repeated({ file, brief }: FiledBrief, newer: FiledBrief): Finding {
  const what = `is about the same article as ${newer.file}: lists of its section show that one`;
  const [before, after] = [brief.path, newer.brief.path];
  return { file, field: 'link', kind: 'story-repeated', what, before, after };
}
