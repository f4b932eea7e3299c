/** Writes a corpus into a real index in a temporary folder and opens it as a repository. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { writeCorpus } from '../indexer/write-corpus';
import type { Corpus } from '../ingest/check-corpus';
import { openReader, openWriter } from '../store/connect';
import { setMeta } from '../store/meta';
import { tables } from '../store/tables';
import type { ContentRepository } from './content-repository';
import { contentRepository } from './open-repository';
import { sampleCorpus } from './sample-corpus.fixture';

export function openSample(corpus: Partial<Corpus>): ContentRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-repository-'));
  const file = path.join(folder, 'index.sqlite');
  const writer = openWriter(file);
  writer.transaction(() => {
    writer.run(tables);
    setMeta(writer, 'identity', 'sample');
    setMeta(writer, 'revision', '1');
    writeCorpus(writer, sampleCorpus(corpus));
  });
  writer.close();
  const reader = openReader(file);
  onTestFinished(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });
  return contentRepository(reader);
}
