/** Briefs as they were published and as they are → what became of each of the former: still there, renamed, gone. */
import { oldPathKey } from '../domain/old-path';
import type { SitePath } from '../domain/site-path';
import type { PublishedBrief } from './published-brief';

export type FormerBrief = PublishedBrief & {
  /** Until the last run, until its file broke, or until it was gone. */
  until: 'now' | 'broken' | 'gone';
};

export type Fate =
  | { kind: 'stays' }
  | { kind: 'renamed'; to: SitePath }
  /** Its file cannot be read now: nobody knows yet. */
  | { kind: 'broken' }
  | { kind: 'gone' };

type Pairing = {
  former: readonly FormerBrief[];
  present: readonly PublishedBrief[];
  isBroken: (file: string) => boolean;
};

/** In the order of the former ones. A file's name tells least about which brief it holds, so it is asked last. */
export function briefFates({ former, present, isBroken }: Pairing): Fate[] {
  const byFile = new Map(present.map((brief) => [brief.file, brief]));
  const byPath = new Map(present.map((brief) => [brief.paths.path, brief]));
  const byText = new Map(present.flatMap((brief) => entryOf(brief.document?.text, brief)));
  const successors = new Map<FormerBrief, PublishedBrief>();
  const taken = new Set<PublishedBrief>();
  const pair = (find: (brief: FormerBrief) => PublishedBrief | undefined) => {
    for (const brief of former) {
      if (successors.has(brief)) continue;
      const successor = find(brief);
      if (!successor) continue;
      successors.set(brief, successor);
      taken.add(successor);
    }
  };
  const free = (brief: PublishedBrief | undefined) =>
    brief && taken.has(brief) ? undefined : brief;

  pair((brief) => {
    const same = byFile.get(brief.file);
    return same && brief.until !== 'gone' && isSameDocument(brief, same) ? same : undefined;
  });
  pair((brief) => free(byPath.get(brief.paths.path)));
  pair(({ document }) => (document ? byText.get(document.text) : undefined));
  const newcomers = byId(present.filter((brief) => !taken.has(brief)));
  pair((brief) => (brief.until === 'gone' ? undefined : findById(brief, newcomers)));
  pair((brief) => {
    const same = free(byFile.get(brief.file));
    return same && brief.until !== 'gone' && mayBeSameDocument(brief, same) ? same : undefined;
  });

  return former.map((brief) => {
    const to = successors.get(brief)?.paths.path;
    if (to === undefined) return { kind: isBroken(brief.file) ? 'broken' : 'gone' };
    const isSamePage = oldPathKey(to) === oldPathKey(brief.paths.path);
    return isSamePage ? { kind: 'stays' } : { kind: 'renamed', to };
  });
}

function entryOf(
  key: string | undefined,
  brief: PublishedBrief,
): [key: string, brief: PublishedBrief][] {
  return key === undefined ? [] : [[key, brief]];
}

function isSameDocument({ document: one }: PublishedBrief, { document: other }: PublishedBrief) {
  if (!one || !other) return false;
  return one.text === other.text || (one.id !== undefined && one.id === other.id);
}

/** An id that a document gave up or changed makes it another one. */
function mayBeSameDocument({ document: one }: PublishedBrief, { document: other }: PublishedBrief) {
  return one?.id === undefined || other?.id === undefined || one.id === other.id;
}

function byId(briefs: readonly PublishedBrief[]): Map<string, PublishedBrief[]> {
  const found = new Map<string, PublishedBrief[]>();
  for (const brief of briefs) {
    const id = brief.document?.id;
    if (id === undefined) continue;
    const known = found.get(id);
    if (known) known.push(brief);
    else found.set(id, [brief]);
  }
  return found;
}

/** An id names one brief of a section; over sections only where nobody else has it. */
function findById(
  { paths, document }: FormerBrief,
  newcomers: ReadonlyMap<string, PublishedBrief[]>,
): PublishedBrief | undefined {
  const found = document?.id === undefined ? [] : (newcomers.get(document.id) ?? []);
  return (
    found.find((brief) => brief.paths.place === paths.place) ??
    (found.length === 1 ? found[0] : undefined)
  );
}
