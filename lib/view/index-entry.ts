/** Names of an index in their order → what it shows of them: links, and families of links under a name they share. */
import { figure } from './count';
import type { CountedLinkView, LinkView } from './link';

/** `family`: what several names belong to, with the briefs of all of them, on whichever page they stand. */
export type IndexEntry = LinkView & {
  briefs: number;
  family?: { name: string; briefs: number } | undefined;
};

export type IndexItemView =
  | ({ kind: 'link' } & CountedLinkView)
  | { kind: 'family'; name: string; count: string; links: CountedLinkView[] };

/** The words by which an entry is found: its family's, else its own. */
export function indexWords({ family, label }: IndexEntry): string {
  return family?.name ?? label;
}

/** By name; within a family the busiest first. */
export function byName(one: IndexEntry, other: IndexEntry): number {
  return (
    indexWords(one).localeCompare(indexWords(other), 'en') ||
    Number(one.family !== undefined) - Number(other.family !== undefined) ||
    other.briefs - one.briefs ||
    one.label.localeCompare(other.label, 'en')
  );
}

/** By the briefs of the whole family. */
export function busiestFirst(one: IndexEntry, other: IndexEntry): number {
  const weight = ({ family, briefs }: IndexEntry) => family?.briefs ?? briefs;
  return weight(other) - weight(one) || byName(one, other);
}

/** A family cut by the end of a page is named again on the next. */
export function indexItems(entries: IndexEntry[]): IndexItemView[] {
  const items: IndexItemView[] = [];
  for (const entry of entries) {
    const link = countedLink(entry);
    const { family } = entry;
    const last = items.at(-1);
    if (!family) items.push({ kind: 'link', ...link });
    else if (last?.kind === 'family' && last.name === family.name) last.links.push(link);
    else {
      const { name, briefs } = family;
      items.push({ kind: 'family', name, count: figure(briefs), links: [link] });
    }
  }
  return items;
}

function countedLink({ label, href, briefs }: IndexEntry): CountedLinkView {
  return { label, href, count: figure(briefs) };
}
