/** A file that is called a PDF → its size in bytes; undefined when its own bytes do not say that it is one. */
import { readSync } from 'node:fs';
import { withContentFile } from './content-file';

const signature = '%PDF-';

export function weighPdf(contentDir: string, file: string): number | undefined {
  try {
    return withContentFile(contentDir, file, (descriptor, { size }) => {
      const head = Buffer.alloc(signature.length);
      readSync(descriptor, head);
      return head.toString('latin1') === signature ? size : undefined;
    });
  } catch {
    return undefined;
  }
}
