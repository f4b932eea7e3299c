/** A file that is called a PDF → its size in bytes; undefined when its own bytes do not say that it is one. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const signature = '%PDF-';

export function weighPdf(path: string): number | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(signature.length);
      readSync(file, head);
      return head.toString('latin1') === signature ? fstatSync(file).size : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
