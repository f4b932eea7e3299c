/** The totals of an index: found is always accepted + refused. */
import { z } from 'zod';
import { refusalSchema } from '../domain/finding';
import type { FolderListing } from '../ingest/read-folder';
import type { Reader } from '../store/connect';
import type { IndexReport } from './index-report';

const countRow = z.object({ count: z.number() });

export function summariseIndex(
  reader: Reader,
  listing: FolderListing,
): Pick<IndexReport, 'found' | 'accepted' | 'refused' | 'findings'> {
  const found = listing.documents.length + listing.refused.length;
  const refused = reader.all(refusalSchema, 'SELECT file, reason FROM refusals ORDER BY file');
  const findings = reader.first(countRow, 'SELECT count(*) AS count FROM findings');
  return { found, accepted: found - refused.length, refused, findings: findings?.count ?? 0 };
}
