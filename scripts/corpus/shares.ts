/** What a corpus is made of: its kinds of documents, its oddities with their shares, its names with their numbers. */

/** Of all documents; together 1. The first eight are the two shapes of a brief that the present export writes. */
export const kindShares = {
  community: 0.56,
  news: 0.18,
  event: 0.03,
  video: 0.02,
  infographic: 0.01,
  contributed: 0.01,
  unknownArchetype: 0.005,
  jsonFrontMatter: 0.005,
  post: 0.05,
  bookmark: 0.04,
  feedItem: 0.03,
  oldTemplate: 0.02,
  topicDefinition: 0.023,
  offering: 0.012,
  noFrontMatter: 0.002,
  wrongEncoding: 0.002,
  brokenYaml: 0.001,
} as const;

/** Of the briefs in the two shapes of the present export. */
export const shares = {
  /** Topics as a JSON string; the others have a list. */
  jsonTopics: 0.8,
  /** Text in UTF-8 that was read as Windows-1252. */
  mojibake: 0.03,
  /** A description in which one paragraph's end touches the next one's beginning. */
  gluedTeaser: 0.1,
  missingDate: 0.005,
  /** About an article that an earlier document is about. */
  repeatedStory: 0.015,
  /** Claims the old path that an earlier document claims. */
  conflictingAlias: 0.006,
  emptyBody: 0.005,
  dottedSlug: 0.1,
  leadingHyphen: 0.1,

  /** Topics that are neither JSON nor a list. */
  brokenTopics: 0.003,
  noAlias: 0.02,
  listedAliases: 0.08,
  /** An alias that is the page's own path. */
  selfAlias: 0.01,
  /** An id or a whole path that other documents have as well. */
  sharedId: 0.01,
  sharedSlug: 0.002,
  plainDay: 0.3,
  /** Modified before it was published. */
  earlyLastMod: 0.03,
  withdrawn: 0.01,
  trackedUrl: 0.1,
  blankBeforeUrl: 0.02,
  emptyBrand: 0.05,
  addressInAuthor: 0.1,
  noBreakSpaces: 0.04,
  brokenParagraphs: 0.03,
  script: 0.01,
  inlineStyle: 0.01,
  privateKeys: 0.05,
  relatedOfferings: 0.3,
} as const;

export const counts = {
  communities: 30,
  schemes: 13,
  topics: 2300,
  sources: 500,
  /** Sources whose host has a further name in front, and so a dot in each slug. */
  dottedSources: 60,
  curators: 40,
  offerings: 160,
  words: 10_000,
} as const;

/** The frequency of the n-th most frequent is proportional to n to the power of minus this. */
export const exponents = { words: 1, topics: 0.8, names: 0.7 } as const;
