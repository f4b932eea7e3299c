/** Path of the Next.js command: run by Node itself, it is one process less than through npx. */
import path from 'node:path';

export function nextCli(root: string): string {
  return path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
}
