/** Writes what the import says of the content folder: findings, refusals, and what the documents became. */
import type { Corpus } from '../ingest/check-corpus';
import type { Writer } from '../store/connect';

export function writeReport(writer: Writer, corpus: Corpus): void {
  const { findings, refused, documents, archetypes } = corpus;
  const insertFinding = writer.prepare(
    'INSERT INTO findings (file, field, kind, what, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { file, field, kind, what, before, after } of findings) {
    insertFinding(file, field, kind, what, before, after);
  }
  writer.run(`INSERT INTO finding_sorts (kind, what, count, example)
    SELECT kind, what, count(*), min(n) FROM findings GROUP BY kind, what`);
  const insertRefusal = writer.prepare('INSERT INTO refusals (file, reason) VALUES (?, ?)');
  for (const { file, reason } of refused) insertRefusal(file, reason);
  const insertCount = writer.prepare('INSERT INTO documents (kind, count) VALUES (?, ?)');
  for (const { kind, count } of documents) insertCount(kind, count);
  const insertArchetype = writer.prepare(
    'INSERT INTO archetypes (archetype, became, count) VALUES (?, ?, ?)',
  );
  for (const { archetype, became, count } of archetypes) insertArchetype(archetype, became, count);
}
