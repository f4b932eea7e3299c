/** A thread that writes one part of a corpus: of every few folders one, a document at a time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { documentText } from './document-text';
import { communityOf } from './names';
import { counts } from './shares';

const perFolder = 500;

const partSchema = z.object({
  seed: z.string(),
  folder: z.string(),
  /** Documents of the whole corpus. */
  count: z.number(),
  /** Which of how many parts. */
  part: z.number(),
  parts: z.number(),
});

export type Part = z.infer<typeof partSchema>;

const { seed, folder, count, part, parts } = partSchema.parse(workerData);
for (let first = part * perFolder; first < count; first += parts * perFolder) {
  const end = Math.min(first + perFolder, count);
  mkdirSync(path.join(folder, exportFolder(first)), { recursive: true });
  for (let number = first; number < end; number += 1) writeDocument(number);
}

function writeDocument(number: number): void {
  if (number < counts.communities) {
    writeHub(number);
    return;
  }
  const file = path.join(folder, exportFolder(number), `document-${number}.md`);
  writeFileSync(file, documentText(seed, number));
}

function writeHub(number: number): void {
  const { name, slug } = communityOf(number);
  const hub = path.join(folder, 'communities', slug);
  mkdirSync(hub, { recursive: true });
  const text = `---\ntitle: ${JSON.stringify(name)}\nsummary: What concerns ${slug}.\norder: ${number}\n---\nA community of practice.\n`;
  writeFileSync(path.join(hub, '_index.md'), text);
}

function exportFolder(number: number): string {
  return `export-${Math.floor(number / perFolder)}`;
}
