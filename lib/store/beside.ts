/** What stands beside a list: the busiest topics, sources, curators, offerings, sections and content types of its briefs. */

/** As their keys begin. */
export const besideKinds = ['topic', 'source', 'curator', 'offering', 'section', 'type'] as const;

export type BesideKind = (typeof besideKinds)[number];

/** How many the index keeps: what the longest page shows, and of topics some to leave out that stand elsewhere on it. */
export const mostBeside = {
  topic: 40,
  source: 12,
  curator: 12,
  offering: 12,
  section: 12,
  type: 20,
} as const satisfies Record<BesideKind, number>;

/** A table of those of one kind, for the list whose key is bound: `name` ends the key of their own list. */
export function besideTable(kind: BesideKind): string {
  return `(SELECT j.value ->> 0 AS name, j.value ->> 1 AS count
    FROM lists, json_each(lists.beside, '$.${kind}') j WHERE lists.list = ?)`;
}
