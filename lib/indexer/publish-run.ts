/** Publishes what a run found: documents that changed, and what stands beside them: redirects, synonyms, what cannot be read, and the journal. */
import { createHash } from 'node:crypto';
import type { FolderListing } from '../ingest/read-folder';
import type { Writer } from '../store/connect';
import { journalFile } from '../store/journal';
import { metaValue, setMeta } from '../store/meta';
import { type ChangedPages, noPages } from './changed-pages';
import type { IndexRun } from './index-run';
import { rememberRedirects, rememberSynonyms } from './keep-site-files';
import type { Past } from './notice-departures';
import type { FileChange } from './publication';
import { publish } from './publish';
import { stampOf } from './write-journal';

/** Gives the pages that changed. Without a change the index stays as it is, its revision included. */
export function publishRun(
  writer: Writer,
  { env, listing, siteFiles, onProgress }: IndexRun,
  changes: readonly FileChange[],
  formerIndex?: Past['formerIndex'],
): ChangedPages {
  const { redirects, synonyms } = siteFiles;
  const [ofRedirects, ofUnread] = [fingerprint(redirects), fingerprint(listing.refused)];
  const ofSynonyms = fingerprint(synonyms);
  const areRedirectsNew = metaValue(writer, 'redirects') !== ofRedirects;
  const areSynonymsNew = metaValue(writer, 'synonyms') !== ofSynonyms;
  const isUnreadNew = metaValue(writer, 'unread') !== ofUnread;
  const file = journalFile(env);
  const isJournalNew = (metaValue(writer, 'journal') ?? '') !== stampOf(file);
  const revision = Number(metaValue(writer, 'revision'));
  const isNew = areRedirectsNew || areSynonymsNew || isUnreadNew || isJournalNew;
  if (revision > 0 && changes.length === 0 && !isNew) return noPages;
  const journal = { file, isNew: isJournalNew };
  const past = { unread: listing.refused, formerIndex };
  const pages = publish(writer, {
    ...{ changes, redirects, areRedirectsNew, journal, past, onProgress },
    synonyms: areSynonymsNew ? synonyms : undefined,
  });
  if (isUnreadNew) writeUnread(writer, listing);
  if (areRedirectsNew) rememberRedirects(writer, redirects);
  if (areSynonymsNew) rememberSynonyms(writer, synonyms);
  setMeta(writer, 'journal', stampOf(file));
  setMeta(writer, 'redirects', ofRedirects);
  setMeta(writer, 'synonyms', ofSynonyms);
  setMeta(writer, 'unread', ofUnread);
  setMeta(writer, 'revision', String(revision + 1));
  return pages;
}

function writeUnread(writer: Writer, { refused }: FolderListing): void {
  writer.run('DELETE FROM unread');
  const insert = writer.prepare('INSERT OR REPLACE INTO unread (file, reason) VALUES (?, ?)');
  for (const { file, reason } of refused) insert(file, reason);
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
