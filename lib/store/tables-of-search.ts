/** What the search finds briefs by, and what it knows of words and names. */
export const tablesOfSearch = `
-- Words as lib/domain/search-text.ts writes them; keys: those of the brief, as lib/store/key-word.ts writes them.
CREATE VIRTUAL TABLE search USING fts5 (
  title, topics, source, teaser, body, keys,
  content = '', contentless_delete = 1,
  tokenize = "porter unicode61 remove_diacritics 2"
);

-- What is asked of each brief that a search finds, a thousand at a time: apart, for among all else of a brief it lies far from
-- that of the next.
CREATE TABLE search_briefs (
  brief INTEGER PRIMARY KEY,
  -- As briefs has it.
  story INTEGER NOT NULL,
  -- Its keys that may narrow a search, as lib/store/search-facets.ts writes them.
  facets TEXT NOT NULL
) STRICT;

-- What pages are called, and wordings that synonyms.yml says mean the same; all of one thing do.
CREATE TABLE wordings (
  -- As lib/store/wording.ts names them.
  kind TEXT NOT NULL,
  -- Slug or host of what is named; the line of a synonym.
  thing TEXT NOT NULL,
  key TEXT NOT NULL,
  -- As it is written.
  wording TEXT NOT NULL,
  PRIMARY KEY (kind, thing, key, wording)
) STRICT, WITHOUT ROWID;
CREATE INDEX wordings_by_key ON wordings (key);

-- In how many briefs each word stands, spelled as lib/domain/search-text.ts spells it, without its stem taken: what
-- readers may begin to type, or misspell.
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, briefs INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_by_briefs ON vocabulary (briefs DESC, word);

-- Titles alone, without stems, for suggestions at every key: among all words of all briefs a beginning of one letter
-- takes 60 ms to find.
CREATE VIRTUAL TABLE titles USING fts5 (
  title,
  content = '', contentless_delete = 1, prefix = '1 2',
  tokenize = "unicode61 remove_diacritics 2"
);
`;
