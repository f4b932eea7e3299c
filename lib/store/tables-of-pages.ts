/** What pages, lists, feeds and redirects are made of. */

/** Apart, because writing a million members first and sorting them then is several times as fast. */
export const memberIndexes = `
-- Newest first along the key, for the number of a brief grows with its date: a deep page is as cheap as the first.
CREATE INDEX members_of_key ON members (key, brief DESC, story);
CREATE INDEX shown_in_list ON members (key, brief DESC) WHERE shown = 1;
`;

export const tablesOfPages = `
CREATE TABLE communities (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hue INTEGER NOT NULL,
  position REAL,
  -- JSON: masthead, summary, body, featured topics.
  page TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
  path TEXT PRIMARY KEY,
  community TEXT,
  name TEXT NOT NULL,
  hue INTEGER NOT NULL,
  position REAL,
  -- JSON: masthead, summary, body.
  page TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a brief; page, card, feed, sitemap and JSON-LD are all projections of it.
CREATE TABLE briefs (
  -- Grows with its date, with gaps for those that come between.
  n INTEGER PRIMARY KEY,
  file INTEGER NOT NULL UNIQUE REFERENCES files (id) DEFERRABLE INITIALLY DEFERRED,
  path TEXT NOT NULL UNIQUE,
  section TEXT NOT NULL,
  -- Number of the newest brief about the same article: equal for all of them.
  story INTEGER NOT NULL,
  -- Date curated, or '' when there is none: such briefs come last.
  sort TEXT NOT NULL,
  modified TEXT,
  -- When its text last changed, if it did after it was curated.
  updated TEXT,
  -- Number of its title: equal for all that have the same.
  headline INTEGER NOT NULL,
  -- JSON: what a list shows.
  summary TEXT NOT NULL,
  -- JSON: what only its own page shows.
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX briefs_of_story ON briefs (story, section, n);
CREATE INDEX briefs_by_date ON briefs (sort, path);
CREATE INDEX briefs_by_headline ON briefs (headline);

-- Events with a known start, for calendars.
CREATE TABLE events (
  brief INTEGER PRIMARY KEY,
  community TEXT,
  start TEXT NOT NULL
) STRICT;
CREATE INDEX events_of_community ON events (community);

-- Every list there is, with what a reader is told of it; it counts stories.
CREATE TABLE lists (
  list TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  newest TEXT,
  modified TEXT,
  -- Distinct things in its briefs.
  sources INTEGER NOT NULL,
  topics INTEGER NOT NULL,
  curators INTEGER NOT NULL,
  -- JSON: keys of the facets that narrow it, with their counts.
  facets TEXT NOT NULL,
  -- JSON: the busiest topics, sources, curators, offerings and sections of its briefs, with what they count inside it.
  beside TEXT NOT NULL,
  -- JSON: the years of what it shows, with their counts.
  years TEXT NOT NULL,
  -- JSON: ids of all keys of its briefs, each followed by the stories that have it.
  tally TEXT NOT NULL
) STRICT;

-- Keys of lists, and of content types, rubrics and years, which lists are narrowed by as well.
CREATE TABLE keys (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;

-- Every brief of every key. A list shows each story once, by the newest brief that it has of it.
CREATE TABLE members (
  brief INTEGER NOT NULL,
  key INTEGER NOT NULL,
  story INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  PRIMARY KEY (brief, key)
) STRICT, WITHOUT ROWID;
${memberIndexes}
CREATE TABLE topics (
  slug TEXT PRIMARY KEY,
  scheme TEXT NOT NULL,
  scheme_slug TEXT NOT NULL,
  label TEXT NOT NULL,
  concept TEXT NOT NULL,
  -- As its list counts, 0 without one: what it is sorted by.
  briefs INTEGER NOT NULL DEFAULT 0,
  -- Of its definition; NULL without one, or when it has no words.
  body TEXT,
  teaser TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX topics_of_concept ON topics (concept);
CREATE INDEX topics_by_briefs ON topics (scheme_slug, briefs DESC, label, slug);
CREATE INDEX topics_by_label ON topics (scheme_slug, label COLLATE NOCASE, slug);

-- What topics of one label are, whichever schemes they belong to; counted when the index is written, for the front page
-- and the index of topics want the busiest of thousands.
CREATE TABLE concepts (
  slug TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  topics INTEGER NOT NULL,
  briefs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX concepts_by_briefs ON concepts (briefs DESC, label, topics);

-- Both ways: the definition of either topic, in the scheme named, holds them equivalent. definer: the topic it defines.
CREATE TABLE topic_equivalents (
  topic TEXT NOT NULL,
  other TEXT NOT NULL,
  definer TEXT NOT NULL,
  scheme TEXT NOT NULL,
  PRIMARY KEY (topic, other, definer)
) STRICT, WITHOUT ROWID;
CREATE INDEX equivalents_of_definer ON topic_equivalents (definer);

-- Topics that definitions of others name as equivalents; perhaps nothing else names them. topic: JSON.
CREATE TABLE equivalent_topics (
  slug TEXT NOT NULL,
  definer TEXT NOT NULL,
  -- 0 for a name that would have been the slug of another topic, had there been one.
  sure INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (slug, definer)
) STRICT, WITHOUT ROWID;
CREATE INDEX equivalents_by_definer ON equivalent_topics (definer);

-- JSON: what the section page of a scheme says of it.
CREATE TABLE scheme_pages (scheme_slug TEXT PRIMARY KEY, page TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- domain: what its hosts have in common, e.g. burnsmcd.com.
CREATE TABLE sources (
  host TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  domain TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sources_of_domain ON sources (domain);
CREATE TABLE curators (slug TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- topics: JSON. profile: JSON of what its own document says, or NULL.
CREATE TABLE offerings (
  slug TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  topics TEXT NOT NULL,
  profile TEXT
) STRICT, WITHOUT ROWID;
-- By every document that shows them; document: the id of its file.
CREATE TABLE pictures (
  name TEXT NOT NULL,
  document INTEGER NOT NULL,
  file TEXT NOT NULL,
  alt TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  PRIMARY KEY (name, document)
) STRICT, WITHOUT ROWID;
-- size: bytes.
CREATE TABLE pdfs (
  name TEXT NOT NULL,
  document INTEGER NOT NULL,
  file TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (name, document)
) STRICT, WITHOUT ROWID;

-- All that claims an old path, strongest first along the key: one look-up answers every old spelling of a path.
CREATE TABLE claims (
  key TEXT NOT NULL,
  -- As lib/store/claim-rank.ts names them.
  rank INTEGER NOT NULL,
  -- Number of the brief to which it leads, or 0: of equal claims the newest is granted.
  brief INTEGER NOT NULL,
  -- Id of the file that claims it, or 0.
  document INTEGER NOT NULL,
  -- Where it leads when to no brief; '' as well for what is gone.
  target TEXT NOT NULL,
  PRIMARY KEY (key, rank, brief DESC, document, target)
) STRICT, WITHOUT ROWID;
-- Those that no document makes.
CREATE INDEX claims_of_site ON claims (rank) WHERE document = 0;
`;
