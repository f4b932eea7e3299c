/** Writes a content folder that has nothing in common with the seeds and shows what they cannot. */
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { sitePathSchema } from '@/lib/domain/site-path';
import type { Target } from '@/lib/routes';

const documents = fileURLToPath(new URL('../other-content', import.meta.url));

export const notes: Target = {
  kind: 'place',
  path: sitePathSchema.parse('/communities/night-shift/notes'),
};
export const pictured = sitePathSchema.parse(
  '/communities/night-shift/notes/journal-a-brief-with-a-picture-of-its-own',
);
export const leaflet = sitePathSchema.parse('/leaflets/journal-a-leaflet-to-take-along');
export const talk = sitePathSchema.parse('/leaflets/youtube-a-talk-about-the-night-shift');
export const chart = sitePathSchema.parse('/leaflets/journal-the-night-in-one-chart');
export const handbook = sitePathSchema.parse('/leaflets/journal-the-handbook-of-the-ward');
export const withdrawn = sitePathSchema.parse(
  '/communities/night-shift/notes/journal-a-brief-that-its-curators-took-back',
);
export const congress = sitePathSchema.parse('/communities/day-shift/events/journal-a-congress');
export const odd = sitePathSchema.parse('/research & labs/café & 100% + more');

export const lamp = { width: 1600, height: 900 };
/** Taller than a WebP may be. */
export const longChart = { width: 900, height: 17_000 };

/** Not a file that anyone can read, but one that begins like one; larger than what is read of a file at once. */
export const leafletBytes = Buffer.from(`%PDF-1.4\n${'0123456789'.repeat(30_000)}`);

/** More than two pages of a list hold. */
const noteCount = 43;
/** With the picture and the private keys. */
export const inNotes = noteCount + 2;

/** Returns the folder, which is the caller's to remove. */
export async function writeOtherContent(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-content-'));
  await cp(documents, folder, { recursive: true });
  await drawLamp(path.join(folder, 'lamp.png'));
  await drawChart(path.join(folder, 'chart.png'));
  await drawIcon(path.join(folder, 'journal.ico'));
  await writeFile(path.join(folder, 'Leaflet & notes.pdf'), leafletBytes);
  for (let number = 1; number <= noteCount; number += 1) {
    await writeFile(path.join(folder, `note-${number}.md`), note(number));
  }
  return folder;
}

async function drawLamp(file: string): Promise<void> {
  const { width, height } = lamp;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#123"/><circle cx="800" cy="300" r="120" fill="#fd8"/></svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
}

async function drawChart(file: string): Promise<void> {
  const create = { ...longChart, channels: 3, background: '#135' } as const;
  await sharp({ create }).png().toFile(file);
}

/** An icon file with one PNG in it. */
async function drawIcon(file: string): Promise<void> {
  const create = { width: 32, height: 32, channels: 4, background: '#b03060' } as const;
  const png = await sharp({ create }).png().toBuffer();
  const directory = Buffer.from([0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0, ...Array(8).fill(0)]);
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  await writeFile(file, Buffer.concat([directory, png]));
}

/** As long as briefs get, so that a full page of them is as heavy as a page can be. */
function note(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const topics = ['Handover', 'Lighting', 'Rest', 'Noise', 'Rounds', 'Alarms', 'Falls', 'Staffing'];
  return `---
title: Night note ${number}, on what the ward heard, saw and wrote down before the morning shift came in
basePath: /communities/night-shift/notes/
slug: source-${number % 6}-night-note-${number}-on-what-the-ward-heard-saw-and-wrote-down-before-the-morning-shift-came-in
aliases: /news/night-note-${number}
author:
  - Ada Watch
  - Curator ${number % 6}
identifier: Night Shift
categories:
${topics.map((label) => `  - 'Wards: ${label}'`).join('\n')}
date: '2023-05-${day}'
id: ${number}
link:
  brand: source-${number % 6}.example
  href: https://source-${number % 6}.example/night-note-${number}
---
${'<p>Between two and four the ward is quiet, and each sound tells whoever listens what is about to be asked of them.</p>'.repeat(6)}
`;
}
