/** The fonts of preview pictures: `next/og` reads WOFF, not the WOFF2 that pages use. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** From the folder the server runs in, in words that the bundler can follow when it collects files. */
const packages = path.join(process.cwd(), 'node_modules', '@fontsource');

/** Each subset has a name of its own: of two files of one name `next/og` takes one. */
const fonts = [
  { name: 'Newsreader', file: 'newsreader/files/newsreader-latin-500-normal.woff' },
  { name: 'Newsreader Ext', file: 'newsreader/files/newsreader-latin-ext-500-normal.woff' },
  { name: 'Instrument Sans', file: 'instrument-sans/files/instrument-sans-latin-500-normal.woff' },
  {
    name: 'Instrument Sans Ext',
    file: 'instrument-sans/files/instrument-sans-latin-ext-500-normal.woff',
  },
  // Neither face has these letters.
  { name: 'Noto Serif Greek', file: 'noto-serif/files/noto-serif-greek-500-normal.woff' },
  { name: 'Noto Serif Cyrillic', file: 'noto-serif/files/noto-serif-cyrillic-500-normal.woff' },
];

export type PreviewFont = { name: string; data: Buffer; weight: 500; style: 'normal' };

let loaded: Promise<PreviewFont[]> | undefined;

export function previewFonts(): Promise<PreviewFont[]> {
  loaded ??= Promise.all(fonts.map(readFont));
  return loaded;
}

async function readFont({ name, file }: (typeof fonts)[number]): Promise<PreviewFont> {
  return { name, data: await readFile(path.join(packages, file)), weight: 500, style: 'normal' };
}
