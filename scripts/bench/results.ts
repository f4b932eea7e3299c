/** What was measured, kept beside the archive, so that each part can be measured alone; and written for readers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Archive, seed } from './archive';
import { replaceBetween } from './between-markers';
import { machineLines } from './machine';
import { wholeSize } from './options';
import { goalsTable, resultsTable } from './results-table';
import { type Row, rowSchema } from './row';

const resultsSchema = z.record(z.string(), z.object({ on: z.string(), rows: z.array(rowSchema) }));

type Results = z.infer<typeof resultsSchema>;

/** Keeps what one part measured, in place of what it measured before. */
export function keepRows(archive: Archive, part: string, rows: Row[]): void {
  const results = { ...readResults(archive), [part]: { on: today(), rows } };
  writeFileSync(resultsFile(archive), `${JSON.stringify(results, null, 2)}\n`);
}

/**
 * Writes the results of all parts measured so far, in the order of `parts`: those of an archive of the whole size into
 * the repository, others beside the archive. Says where.
 */
export function writeResults(archive: Archive, parts: readonly string[]): string {
  const { root, folder, size } = archive;
  const results = readResults(archive);
  const rows = parts.flatMap((part) => results[part]?.rows ?? []);
  const isWhole = size === wholeSize;
  const file = path.join(isWhole ? path.join(root, 'bench') : folder, 'results.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, resultsText(archive, rows, results));
  if (isWhole) {
    const readme = path.join(root, 'README.md');
    const text = replaceBetween(readFileSync(readme, 'utf8'), 'bench', goalsTable(rows));
    writeFileSync(readme, text);
  }
  return file;
}

function resultsText({ root, size }: Archive, rows: readonly Row[], results: Results): string {
  const days = [...new Set(Object.values(results).map(({ on }) => on))].sort();
  return `# Results of \`npm run bench\`${size === wholeSize ? '' : ` -- --size ${size}`}

Measured on ${days.join(' and ')} with ${size.toLocaleString('en')} documents, seed \`${seed}\`. How and why: [docs/decisions/027](../docs/decisions/027-measuring.md).

${machineLines(root).join('\n')}

${resultsTable(rows)}

Hugo builds the same documents with minimal templates of ours (\`scripts/bench/hugo\`): a page for each brief with its topics and its
source, paginated lists (20 each) for the front page, communities, sections and topics, an RSS feed of 50 for each of them, and a redirect
page for each alias. It makes no sitemap, no pages of sources, curators, concepts or offerings, no facets, related briefs, search,
structured data or preview pictures; it repairs no text, cleans no HTML and reports nothing. Its documents are copies with JSON front
matter, for it stops at faults that the portal repairs; copying is not part of its time. Nothing of a former build is there when it starts.
`;
}

function readResults(archive: Archive): Results {
  const file = resultsFile(archive);
  if (!existsSync(file)) return {};
  return resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function resultsFile({ folder }: Archive): string {
  return path.join(folder, 'results.json');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
