/** The folder that a build makes of the server and of what it needs of the packages: complete, and how it is run. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '@/lib/env';

const folder = (root: string) => path.join(root, '.next', 'standalone');

/** Path of the script that serves. */
export function standaloneServer(root: string): string {
  return path.join(folder(root), 'server.js');
}

/** Next leaves style sheets and typefaces out, for somebody else may send them: here nobody else need be. */
export function completeStandalone(root: string): void {
  const from = path.join(root, '.next', 'static');
  cpSync(from, path.join(folder(root), '.next', 'static'), { recursive: true });
}

/** It runs inside its folder, so it is told every path whole; the Dockerfile says the same of its image. */
export function standaloneEnv({ contentDir, dataDir, port }: Env): Record<string, string> {
  return {
    PORTAL_CONTENT_DIR: contentDir,
    PORTAL_DATA_DIR: dataDir,
    PORT: String(port),
    // In a container this is the name of the container, where Next looks for the address to listen at.
    HOSTNAME: '0.0.0.0',
    // The portal stops in its own way (lib/serving/stop-gracefully.ts).
    NEXT_MANUAL_SIG_HANDLE: 'true',
    // Longer than nginx keeps a connection, so that no request is sent into one that is just being closed.
    KEEP_ALIVE_TIMEOUT: '75000',
    // Of glibc: threads that compress pages would each keep freed memory of their own.
    MALLOC_ARENA_MAX: '2',
  };
}
