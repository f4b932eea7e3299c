/** A picture of the content folder and a width → a WebP of at most that width, made once and kept in memory. */
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import type { Picture } from '../domain/picture';
import { env } from '../env';

export type PictureBytes = { body: Uint8Array<ArrayBuffer>; contentType: string };

const kept = new LRUCache<string, PictureBytes>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: ({ body }) => body.length,
});

/** Rejects when the file is gone or no picture. */
export async function readPicture(picture: Picture, width: number): Promise<PictureBytes> {
  const name = path.join(env().contentDir, picture.file);
  const file = await open(name);
  try {
    const { size, mtimeMs } = await file.stat();
    // A picture may be replaced by another of the same measures: then the index has no new revision.
    const key = `${size} ${mtimeMs} ${width} ${name}`;
    const known = kept.get(key);
    if (known) return known;
    const made = (await readIconFile(file, size)) ?? (await scale(name, width));
    kept.set(key, made);
    return made;
  } finally {
    await file.close();
  }
}

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

async function scale(file: string, width: number): Promise<PictureBytes> {
  const bytes = await sharp(file, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width, height: tallest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
  return { body: new Uint8Array(bytes), contentType: 'image/webp' };
}
