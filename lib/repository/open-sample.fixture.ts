/** Writes an archive into a real index in a temporary folder and opens it as a repository. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { writeFiles } from '../indexer/write-files.fixture';
import { openReader, openWriter } from '../store/connect';
import type { ContentRepository } from './content-repository';
import { contentRepository } from './open-repository';
import { type SampleArchive, sampleFiles } from './sample-corpus.fixture';
import type { SitemapEntry } from './sitemap-queries';

export function openSample(archive: SampleArchive): ContentRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-repository-'));
  const file = path.join(folder, 'index.sqlite');
  const writer = openWriter(file);
  const synonyms = { groups: archive.synonyms ?? [], findings: [] };
  writeFiles(writer, sampleFiles(archive), undefined, synonyms);
  writer.close();
  const reader = openReader(file);
  onTestFinished(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });
  return contentRepository(reader);
}

/** All that the sitemap lists, document after document. */
export function sitemapOf(repository: ContentRepository): SitemapEntry[] {
  return repository.sitemap
    .listParts()
    .flatMap((part) => [...repository.sitemap.readPart(part)].flat());
}
