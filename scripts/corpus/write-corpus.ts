/** Writes as many documents as wanted into a folder, one at a time: a large corpus takes no more memory than a small one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentText } from './document-text';
import { communityCount, communityOf } from './names';

const perFolder = 500;

/** `count` files in all, hub pages included; the same seed gives the same ones. */
export function writeCorpus({
  count,
  folder,
  seed,
}: {
  count: number;
  folder: string;
  seed: string;
}): void {
  for (let number = 0; number < count; number += 1) {
    const { file, text } = corpusFile(seed, number);
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
}

function corpusFile(seed: string, number: number): { file: string; text: string | Buffer } {
  if (number < communityCount) {
    const { name, slug } = communityOf(number);
    const text = `---\ntitle: ${JSON.stringify(name)}\nsummary: What concerns ${slug}.\norder: ${number}\n---\nA community of practice.\n`;
    return { file: `communities/${slug}/_index.md`, text };
  }
  const folder = `export-${Math.floor(number / perFolder)}`;
  return { file: `${folder}/document-${number}.md`, text: documentText(seed, number) };
}
