/**
 * What was measured, kept beside the archive, so that each part can be measured alone; and written for readers. Each
 * major version of Node is another machine to the portal: what was measured with one is never shown as of another.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Its major version. */
type Node = number;

const thisNode: Node = Number(process.versions.node.split('.', 1)[0]);

/** Keeps what one part measured, in place of what it measured before with the same Node. */
export function keepRows(archive: Archive, part: string, rows: Row[]): void {
  const results = { ...keptResults(archive, thisNode), [part]: { on: today(), rows } };
  writeFileSync(keptFile(archive, thisNode), `${JSON.stringify(results, null, 2)}\n`);
}

/**
 * Writes the results of all parts measured so far with this Node, in the order of `parts`: those of an archive of the
 * whole size into the repository, others beside the archive. The README shows those of every Node. Says where.
 */
export function writeResults(archive: Archive, parts: readonly string[]): string {
  const { root, folder, size } = archive;
  const results = keptResults(archive, thisNode);
  const isWhole = size === wholeSize;
  const file = path.join(
    isWhole ? path.join(root, 'bench') : folder,
    `results-node-${thisNode}.md`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, resultsText(archive, inOrder(results, parts), results));
  if (isWhole) {
    const readme = path.join(root, 'README.md');
    const columns = keptNodes(archive).map((node) => ({
      title: `Node ${node}`,
      rows: inOrder(keptResults(archive, node), parts),
    }));
    writeFileSync(
      readme,
      replaceBetween(readFileSync(readme, 'utf8'), 'bench', goalsTable(columns)),
    );
  }
  return file;
}

function inOrder(results: Results, parts: readonly string[]): Row[] {
  return parts.flatMap((part) => results[part]?.rows ?? []);
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

function keptResults(archive: Archive, node: Node): Results {
  const file = keptFile(archive, node);
  if (!existsSync(file)) return {};
  return resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function keptFile({ folder }: Archive, node: Node): string {
  return path.join(folder, `kept-node-${node}.json`);
}

/** Those that anything was measured with, the oldest first. */
function keptNodes({ folder }: Archive): Node[] {
  const nodes = readdirSync(folder).flatMap(
    (name) => /^kept-node-(\d+)\.json$/.exec(name)?.[1] ?? [],
  );
  return nodes.map(Number).sort((one, other) => one - other);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
