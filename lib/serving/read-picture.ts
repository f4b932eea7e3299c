/** A picture of the content folder and a width → a WebP of at most that width, made once and kept in memory. */
import type { FileHandle } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import type { Picture } from '../domain/picture';
import { env } from '../env';
import { openContentFile } from '../ingest/content-file';
import { fileState } from './file-state';

export type PictureBytes = { body: Uint8Array<ArrayBuffer>; contentType: string };

const kept = new LRUCache<string, PictureBytes>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: ({ body }) => body.length,
});

/** Different for every file, and for whatever takes its place: the index has no new revision when the measures stay. Rejects when it is gone. */
export async function pictureState(picture: Picture): Promise<string> {
  const file = await openContentFile(env().contentDir, picture.file);
  try {
    return await stateOf(file, picture);
  } finally {
    await file.close();
  }
}

async function stateOf(file: FileHandle, picture: Picture): Promise<string> {
  return fileState(picture.file, await file.stat());
}

/** Rejects when the file is gone or no picture. */
export async function readPicture(picture: Picture, width: number): Promise<PictureBytes> {
  const file = await openContentFile(env().contentDir, picture.file);
  try {
    const key = `${width} ${await stateOf(file, picture)}`;
    const known = kept.get(key);
    if (known) return known;
    const { size } = await file.stat();
    if (size > mostBytes) throw new Error('is too large to be scaled');
    const made = (await readIconFile(file, size)) ?? (await scale(await file.readFile(), width));
    kept.set(key, made);
    return made;
  } finally {
    await file.close();
  }
}

/** As many pixels as are scaled at most, with room for those that nothing made smaller. */
const mostBytes = 256 * 1024 * 1024;

const iconSignature = '00000100';
/** An icon for a tab is a hundredth of it. */
const mostIconBytes = 256 * 1024;

/** Icon files (`.ico`) leave as they are: the library that scales cannot read them (docs/decisions/020). */
async function readIconFile(file: FileHandle, size: number): Promise<PictureBytes | undefined> {
  const head = new Uint8Array(4);
  await file.read(head, 0, 4, 0);
  if (Buffer.from(head).toString('hex') !== iconSignature) return undefined;
  if (size > mostIconBytes) throw new Error('is too large for an icon');
  const body = new Uint8Array(size);
  await file.read(body, 0, size, 0);
  return { body, contentType: 'image/vnd.microsoft.icon' };
}

/** Pixels; a WebP can have no more. */
const tallest = 16_383;

async function scale(picture: Buffer, width: number): Promise<PictureBytes> {
  const bytes = await sharp(picture, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width, height: tallest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
  return { body: new Uint8Array(bytes), contentType: 'image/webp' };
}
