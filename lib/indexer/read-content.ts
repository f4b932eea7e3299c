/** Lists the content folder, or says in one line why there is nothing to publish in it. */
import { statSync } from 'node:fs';
import { type FolderListing, readFolder } from '../ingest/read-folder';
import { IndexProblem } from './index-problem';

/** Throws an `IndexProblem` when the folder is absent, no folder, or holds no document. */
export function readContent(contentDir: string): FolderListing {
  const mend = 'set PORTAL_CONTENT_DIR to a folder that holds Markdown documents';
  const stat = statSync(contentDir, { throwIfNoEntry: false });
  if (!stat) throw new IndexProblem(`There is no content folder ${contentDir}: ${mend}.`);
  if (!stat.isDirectory()) throw new IndexProblem(`${contentDir} is not a folder: ${mend}.`);
  const listing = readFolder(contentDir);
  if (listing.documents.length === 0) {
    const [first] = listing.refused;
    const why = first ? ` (${first.file}: ${first.reason})` : '';
    throw new IndexProblem(`The content folder ${contentDir} holds no document${why}: ${mend}.`);
  }
  return listing;
}
