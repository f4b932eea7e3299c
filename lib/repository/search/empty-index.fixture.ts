/** An index with all its tables and nothing in them but what a test puts there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openWriter, type Writer } from '../../store/connect';
import { tables } from '../../store/tables';

export function emptyIndex(fill: (writer: Writer) => void): Writer {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-words-'));
  const writer = openWriter(path.join(folder, 'index.sqlite'));
  onTestFinished(() => {
    writer.close();
    rmSync(folder, { recursive: true });
  });
  writer.transaction(() => {
    writer.run(tables);
    fill(writer);
  });
  return writer;
}
