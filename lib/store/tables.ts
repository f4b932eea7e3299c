/** The tables of the index. Nothing is migrated: an index with another `schemaVersion` is rebuilt from the content. */
import { tablesOfFiles } from './tables-of-files';
import { tablesOfPages } from './tables-of-pages';
import { tablesOfSearch } from './tables-of-search';

/** Raise it with every change of a table or of what is written into one. */
export const schemaVersion = 22;

export const tables = `
-- Revision, version, and fingerprints of what was published.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
${tablesOfFiles}${tablesOfPages}${tablesOfSearch}`;
