/** Writes the pictures and PDFs that documents show, under each document that shows them. */
import type { Pdf } from '../domain/pdf';
import type { Picture } from '../domain/picture';
import type { KeptFile } from '../ingest/kept-file';
import type { Writer } from '../store/connect';

/** Returns a function that writes those of one file, in place of those it had. */
export function mediaWriter(writer: Writer) {
  const removePicture = writer.prepare('DELETE FROM pictures WHERE name = ? AND document = ?');
  const removePdf = writer.prepare('DELETE FROM pdfs WHERE name = ? AND document = ?');
  const insertPicture = writer.prepare(
    'INSERT OR IGNORE INTO pictures (name, document, file, alt, width, height) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertPdf = writer.prepare(
    'INSERT OR IGNORE INTO pdfs (name, document, file, size) VALUES (?, ?, ?, ?)',
  );
  return (id: number, before: KeptFile | undefined, after: KeptFile | undefined): void => {
    for (const { name } of picturesOf(before)) removePicture(name, id);
    for (const { name } of pdfsOf(before)) removePdf(name, id);
    for (const { name, file, alt, width, height } of picturesOf(after)) {
      insertPicture(name, id, file, alt, width, height);
    }
    for (const { name, file, size } of pdfsOf(after)) insertPdf(name, id, file, size);
  };
}

function picturesOf(kept: KeptFile | undefined): Picture[] {
  if (!kept) return [];
  const { outcome } = kept;
  const icon = outcome.kind === 'brief' ? outcome.brief.icon : undefined;
  const inside = 'pictures' in outcome ? outcome.pictures : [];
  return [leadPicture(kept) ?? [], icon ?? [], inside].flat();
}

function leadPicture({ outcome }: KeptFile): Picture | undefined {
  if (outcome.kind === 'brief') return outcome.brief.picture;
  return outcome.kind === 'offering' ? outcome.profile.picture : undefined;
}

function pdfsOf(kept: KeptFile | undefined): Pdf[] {
  const outcome = kept?.outcome;
  return outcome?.kind === 'brief' && outcome.brief.pdf ? [outcome.brief.pdf] : [];
}
