/** Briefs, some of which want the same path → each with a path of its own, and a finding for whoever was in the way. */
import type { Finding } from '../domain/finding';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { textHash } from '../domain/text-hash';
import type { FiledBrief } from './newer-first';
import { safeSegment } from './safe-segment';

/** `briefs` come newest first: the newest keeps its path. `taken` are paths of hubs and sections. */
export function settlePaths(
  briefs: readonly FiledBrief[],
  taken: ReadonlySet<string>,
): { briefs: FiledBrief[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const losers: FiledBrief[] = [];
  const settled: FiledBrief[] = [];
  for (const filed of briefs) {
    const { path } = filed.brief;
    if (taken.has(path) || owners.has(path)) {
      losers.push(filed);
    } else {
      owners.set(path, filed.file);
      settled.push(filed);
    }
  }
  const disputed = new Set<string>();
  for (const { file, brief } of losers) {
    const owner = owners.get(brief.path);
    const slug = freeSlug(file, brief, (path) => taken.has(path) || owners.has(path));
    const path = pathOf(brief.place.path, slug);
    owners.set(path, file);
    const what = owner === undefined ? 'is the path of a section' : `is the path of ${owner}`;
    findings.push(conflict(file, `${what}: it is published beside it`, brief.path, path));
    if (owner !== undefined && !disputed.has(brief.path)) {
      disputed.add(brief.path);
      findings.push(
        conflict(owner, `keeps a path that ${file} also names`, brief.path, brief.path),
      );
    }
    settled.push({ file, brief: { ...brief, slug, path } });
  }
  return { briefs: settled, findings };
}

type Named = Pick<FiledBrief['brief'], 'slug' | 'id' | 'place'>;

/** `<slug>-<id>`; where that is taken as well, a hash of the file name makes it unique. */
function freeSlug(file: string, { slug, id, place }: Named, isTaken: (path: string) => boolean) {
  const numbered = safeSegment(`${slug}-${id}`, 'brief') ?? slug;
  if (!isTaken(pathOf(place.path, numbered))) return numbered;
  return safeSegment(`${numbered}-${textHash(file)}`, 'brief') ?? numbered;
}

function pathOf(place: SitePath, slug: string): SitePath {
  return sitePathSchema.parse(`${place}/${slug}`);
}

function conflict(file: string, what: string, before: string, after: string): Finding {
  return { file, field: 'slug', kind: 'path-conflict', what, before, after };
}
