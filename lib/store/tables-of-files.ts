/** What files gave, what they name, what was found in them, and what outlives them: what the indexer goes by. */
export const tablesOfFiles = `
-- What each file of the content folder gave, so that an unchanged file is not read again.
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  -- JSON: the pictures and PDFs it names, each with its stamp when the file was read.
  media TEXT NOT NULL,
  -- Content type of a brief, else what the document is.
  kind TEXT NOT NULL,
  -- An archetype that is no content type of ours, and what the document became.
  archetype TEXT,
  became TEXT,
  -- Why it was refused.
  reason TEXT,
  -- JSON: all of it but the words of a brief, which only its own page and the search read.
  kept TEXT NOT NULL,
  body TEXT,
  words TEXT
) STRICT;
CREATE INDEX files_by_kind ON files (kind, archetype, became);

-- Why documents touch each other: hashes of the paths, ids and stories they want. Two files without a common hash are
-- settled without each other.
CREATE TABLE contacts (hash INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (hash, file)) STRICT, WITHOUT ROWID;

-- Everything that documents name, with each spelling and how many documents use it: the commonest is shown.
CREATE TABLE mentions (
  thing TEXT NOT NULL,
  spelling TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (thing, spelling)
) STRICT, WITHOUT ROWID;

-- The text of the brief of each file, as last written: which outlives what the content says.
CREATE TABLE texts (
  file TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  -- Since when it is as it is, where its document says so.
  updated TEXT
) STRICT, WITHOUT ROWID;

-- Briefs that left without a successor, by the files that held them last: remembered until they are found again.
CREATE TABLE departed (
  file TEXT PRIMARY KEY,
  -- 'broken': its file cannot be read; 'gone': the file was removed, or holds something else.
  until TEXT NOT NULL,
  -- Equal only for documents that say the same about the same article.
  text TEXT,
  -- JSON: as lib/indexer/published-brief.ts has it.
  brief TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX departed_by_text ON departed (text);
CREATE INDEX departed_until ON departed (until);

CREATE TABLE findings (
  n INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  -- As lib/indexer/write-findings.ts numbers them: what was found in the file itself comes first.
  origin INTEGER NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;
CREATE INDEX findings_by_file ON findings (file, origin);
CREATE INDEX findings_of_kind ON findings (kind, file, origin);
CREATE INDEX findings_that_say ON findings (kind, what, file, origin);

-- What the findings of a kind say, each with how often it is said and the first finding that says it.
CREATE TABLE finding_sorts (
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL,
  example INTEGER NOT NULL,
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;

-- How many of the accepted documents became what.
CREATE VIEW documents AS
  SELECT kind, count(*) AS count FROM files WHERE kind <> 'refused' GROUP BY kind;

-- Archetypes that are no content type of ours, by what their documents became.
CREATE VIEW archetypes AS
  SELECT archetype, became, count(*) AS count FROM files WHERE archetype IS NOT NULL GROUP BY became, archetype;

-- What was refused before it could be read.
CREATE TABLE unread (file TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIEW refusals AS
  SELECT file, reason FROM files WHERE kind = 'refused' UNION ALL SELECT file, reason FROM unread;
`;
