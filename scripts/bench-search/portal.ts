/** Our own search, from end to end: documents are written as briefs, indexed as any content is, and asked for by the address of a search. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSearchState } from '@/lib/domain/search-state';
import { type Env, parseEnv } from '@/lib/env';
import { runIndex } from '@/lib/indexer/run-index';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { contentRepository } from '@/lib/repository/open-repository';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { ScriptProblem } from '../script-problem';
import type { CollectionDocument } from './collection';
import type { Engine } from './engine';
import { deepest } from './measures';

export const portal: Engine = {
  name: 'portal',
  index: async (documents) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-search-'));
    const close = () => rmSync(folder, { recursive: true, force: true });
    try {
      const env = writeContent(folder, documents);
      await runIndex({ env });
      const reader = openReader(indexFile(env));
      const repository = contentRepository(reader);
      const idOf = new Map(documents.map(({ id }, at) => [slugOf(at), id]));
      return {
        ask: async (query) =>
          rankedSlugs(repository, query).flatMap((slug) => idOf.get(slug) ?? []),
        close: () => {
          reader.close();
          close();
        },
      };
    } catch (problem) {
      close();
      throw problem;
    }
  },
};

function writeContent(folder: string, documents: readonly CollectionDocument[]): Env {
  const contentDir = path.join(folder, 'content');
  const parsed = parseEnv({
    PORTAL_CONTENT_DIR: contentDir,
    PORTAL_DATA_DIR: path.join(folder, 'data'),
  });
  if (!parsed.ok) throw new ScriptProblem(parsed.problem);
  mkdirSync(contentDir);
  documents.forEach((document, at) => {
    writeFileSync(path.join(contentDir, `${at}.md`), documentText(document, at));
  });
  return parsed.env;
}

function slugOf(at: number): string {
  return `document-${at}`;
}

/** All of one day: how new a brief is says nothing here. */
function documentText({ title, text }: CollectionDocument, at: number): string {
  const fields = {
    title: title.trim() || 'Untitled',
    archetype: 'curated-content',
    date: '2024-01-01T00:00:00Z',
    basePath: '/news/',
    slug: slugOf(at),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `---\n${lines.join('\n')}\n---\n<p>${escaped}</p>\n`;
}

/** Page by page, as a reader sees them. */
function rankedSlugs(repository: ContentRepository, query: string): string[] {
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const asked = new URLSearchParams({ q: plainWords(query), page: String(page) });
    const { hits, pages } = repository.findSearchPage(parseSearchState(`?${asked}`));
    slugs.push(...hits.map(({ brief }) => brief.path.split('/').at(-1) ?? ''));
    if (page >= pages || slugs.length >= deepest) return slugs.slice(0, deepest);
  }
}

/** What these people asked is prose: quotation marks and dashes in it are none of ours. */
function plainWords(query: string): string {
  return query.replace(/["“”:]|(?<=\s)-/g, ' ');
}
