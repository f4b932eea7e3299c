/** A picture of the content folder and a width → a WebP of at most that width, made once and kept in memory. */
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import type { Picture } from '../domain/picture';
import { env } from '../env';

/** Bytes. */
const scaled = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (bytes) => bytes.length,
});

/** `key` must change whenever the picture may have changed. Rejects when the file is gone or no picture. */
export async function scalePicture(
  picture: Picture,
  width: number,
  key: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const entry = `${key} ${width} ${picture.name}`;
  const known = scaled.get(entry);
  if (known) return known;
  const file = path.join(env().contentDir, picture.file);
  const bytes = await sharp(file, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
  const copy = new Uint8Array(bytes);
  scaled.set(entry, copy);
  return copy;
}
