/** Briefs, some of which have one id in one section → each with an id of its own there, and a finding for those that changed. */
import type { Finding } from '../domain/finding';
import { textHash } from '../domain/text-hash';
import type { FiledBrief } from './newer-first';

/**
 * `briefs` come newest first, on their final paths. The oldest keeps its id: feed readers know it by it, and would
 * take another brief of that id for the same one (docs/decisions/009).
 */
export function settleIds(briefs: readonly FiledBrief[]): {
  briefs: FiledBrief[];
  findings: Finding[];
} {
  const taken = new Set(briefs.map(({ brief }) => keyOf(brief.place.path, brief.id)));
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  const settled = briefs.toReversed().map((filed) => {
    const { file, brief } = filed;
    const { place, id, slug } = brief;
    const key = keyOf(place.path, id);
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, file);
      return filed;
    }
    const plain = `${id}-${slug}`;
    const isFree = !taken.has(keyOf(place.path, plain));
    const after = isFree ? plain : `${plain}-${textHash(file)}`;
    taken.add(keyOf(place.path, after));
    const what = `is also the id of ${owner} in this section: both are published`;
    findings.push({ file, field: 'id', kind: 'value-invalid', what, before: id, after });
    return { file, brief: { ...brief, id: after } };
  });
  return { briefs: settled.reverse(), findings };
}

function keyOf(section: string, id: string): string {
  return `${section} ${id}`;
}
