/** What may be asked of the search, by example: what lib/domain/search-query.ts understands. */

export type SearchHintView = { typed: string; means: string };

export const searchHints: SearchHintView[] = [
  { typed: 'remote monitoring', means: 'both words, in any form and any order' },
  { typed: '“remote monitoring”', means: 'these words side by side' },
  { typed: 'telehealth -video', means: 'the first word without the second' },
  { typed: 'topic:telehealth', means: 'what is filed under a topic; community: likewise' },
  { typed: 'source:example.org', means: 'what was published there; curator: who chose it' },
  { typed: 'type:video', means: 'one type of content' },
  { typed: 'year:2021', means: 'curated in a year; from:2021-03 and to:2021-06 bound it' },
];
