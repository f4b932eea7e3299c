/** A picture file → its width and height as shown, from its own bytes; undefined when it is none we serve. */
import { readSync } from 'node:fs';
import { imageSize } from 'image-size';
import { withContentFile } from './content-file';

export type Measures = { width: number; height: number };

/** By content, not by name; SVG can run scripts and is never served. */
const served: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'gif', 'avif']);
/** Kept for icons alone: what holds 16 by 16 pixels is no picture of a brief. Served as it is (docs/decisions/020). */
const servedIcons: ReadonlySet<string> = new Set([...served, 'ico']);
/** Beyond it a small file can fill the memory of whoever unpacks it. */
const mostPixels = 50_000_000;
/** Measures stand at the beginning, but a camera's notes may come first. */
const headBytes = [128 * 1024, 16 * 1024 * 1024];

export function measurePicture(contentDir: string, file: string): Measures | undefined {
  return measureFile(contentDir, file, served);
}

/** The same for the sign of a source. */
export function measureIcon(contentDir: string, file: string): Measures | undefined {
  return measureFile(contentDir, file, servedIcons);
}

function measureFile(
  contentDir: string,
  file: string,
  types: ReadonlySet<string>,
): Measures | undefined {
  try {
    return withContentFile(contentDir, file, (descriptor) => {
      for (const length of headBytes) {
        const head = readHead(descriptor, length);
        const measures = measureBytes(head, types);
        if (measures || head.length < length) return measures;
      }
      return undefined;
    });
  } catch {
    return undefined;
  }
}

function measureBytes(bytes: Uint8Array, types: ReadonlySet<string>): Measures | undefined {
  try {
    const { width, height, type, orientation } = imageSize(bytes);
    if (!types.has(type ?? '') || !(width > 0 && height > 0)) return undefined;
    if (width * height > mostPixels) return undefined;
    // From 5 on the camera was held on its side: what is shown is turned.
    return (orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

function readHead(descriptor: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
}
