/** The tables of the index. Nothing is migrated: an index with another `schemaVersion` is rebuilt from the content. */

/** Raise it with every change of a table or of what is written into one. */
export const schemaVersion = 13;

export const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What each file of the content folder gave, so that an unchanged file is not read again.
CREATE TABLE files (
  file TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  -- Fingerprint of the pictures and PDFs it names, as found when it was read.
  pictures TEXT NOT NULL,
  ingested TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The text of the brief of each file, as last written: the only table that remembers what the content no longer says.
CREATE TABLE texts (
  file TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  -- Since when it is as it is, where its document says so.
  updated TEXT
) STRICT, WITHOUT ROWID;

-- Numbered in the order of their files.
CREATE TABLE findings (
  n INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE INDEX findings_of_kind ON findings (kind);

-- What the findings of a kind say, each with how often it is said and the first finding that says it.
CREATE TABLE finding_sorts (
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL,
  example INTEGER NOT NULL REFERENCES findings (n),
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;

-- How many of the accepted documents became what.
CREATE TABLE documents (kind TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Archetypes that are no content type of ours, by what their documents became.
CREATE TABLE archetypes (
  archetype TEXT NOT NULL,
  became TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (became, archetype)
) STRICT, WITHOUT ROWID;

CREATE TABLE refusals (file TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE communities (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hue INTEGER NOT NULL,
  position REAL,
  -- Distinct things in its briefs.
  sources INTEGER NOT NULL,
  topics INTEGER NOT NULL,
  curators INTEGER NOT NULL,
  -- JSON: masthead, summary, body, featured topics.
  page TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
  path TEXT PRIMARY KEY,
  community TEXT REFERENCES communities (slug),
  name TEXT NOT NULL,
  hue INTEGER NOT NULL,
  position REAL,
  -- JSON: masthead, summary, body.
  page TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a brief; page, card, feed, sitemap and JSON-LD are all projections of it.
CREATE TABLE briefs (
  n INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  section TEXT NOT NULL REFERENCES sections (path),
  -- Number of the newest brief about the same article: equal for all of them.
  story INTEGER NOT NULL,
  -- Date curated, or '' when there is none: such briefs come last.
  sort TEXT NOT NULL,
  modified TEXT,
  -- When its text last changed, if it did after it was curated.
  updated TEXT,
  -- JSON: what a list shows.
  summary TEXT NOT NULL,
  -- JSON: what only its own page shows.
  detail TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX briefs_of_story ON briefs (story, section, n);

-- Events with a known start, for calendars.
CREATE TABLE events (
  brief INTEGER PRIMARY KEY REFERENCES briefs (n),
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
  -- JSON: keys of the facets that narrow it, with their counts.
  facets TEXT NOT NULL,
  -- JSON: the busiest topics, sources, curators, offerings and sections of its briefs, with what they count inside it.
  beside TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a list shows: each story once, by the newest brief that the list has of it.
-- Newest first along the key: a deep page is as cheap as the first.
CREATE TABLE entries (
  list TEXT NOT NULL,
  sort TEXT NOT NULL,
  brief INTEGER NOT NULL REFERENCES briefs (n),
  PRIMARY KEY (list, sort DESC, brief DESC)
) STRICT, WITHOUT ROWID;

-- Every brief of every list, shown there or not, and of every content type, rubric and year: what lists have in common
-- is asked of these.
-- Newest first along the key, for the number of a brief grows with its date.
CREATE TABLE members (
  list TEXT NOT NULL,
  brief INTEGER NOT NULL REFERENCES briefs (n),
  sort TEXT NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (list, brief DESC)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_of_brief ON members (brief, list);

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

-- Both ways: the definition of either topic, in the scheme named, holds them equivalent.
CREATE TABLE topic_equivalents (
  topic TEXT NOT NULL REFERENCES topics (slug),
  other TEXT NOT NULL REFERENCES topics (slug),
  scheme TEXT NOT NULL,
  PRIMARY KEY (topic, other)
) STRICT, WITHOUT ROWID;

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
CREATE TABLE pictures (
  name TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  alt TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- size: bytes.
CREATE TABLE pdfs (name TEXT PRIMARY KEY, file TEXT NOT NULL, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- One look-up answers every old spelling of a path; no target means that the brief was withdrawn.
CREATE TABLE old_paths (key TEXT PRIMARY KEY, target TEXT) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  title, topics, source, teaser, body,
  content = '', contentless_delete = 1,
  tokenize = "porter unicode61 remove_diacritics 2"
);
`;

/** Tables that the corpus fills, children first: the order in which they can be emptied. */
export const corpusTables = [
  'search',
  'entries',
  'members',
  'lists',
  'events',
  'briefs',
  'sections',
  'communities',
  'topic_equivalents',
  'topics',
  'concepts',
  'scheme_pages',
  'sources',
  'curators',
  'offerings',
  'pictures',
  'pdfs',
  'old_paths',
  'finding_sorts',
  'findings',
  'documents',
  'archetypes',
  'refusals',
] as const;
