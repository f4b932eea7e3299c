/** A real nginx with deploy/nginx.conf in front of portals, on a port and in folders of its own. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { findNginx } from '../../scripts/test/find-nginx.mjs';
import { freePort } from '../../scripts/test/free-port.mjs';
import { ask } from './ask';

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));

export type NginxFront = {
  origin: string;
  /** Ends it and removes its copies. */
  stop(): Promise<void>;
};

/** `portals` are origins. */
export async function startNginx(portals: string[]): Promise<NginxFront> {
  const found = await findNginx();
  if ('problem' in found) throw new Error(found.problem);
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-nginx-'));
  const [port, inner] = [await freePort(), await freePort()];
  await mkdir(path.join(folder, 'copies'));
  const config = await readFile(path.join(deploy, 'nginx.conf'), 'utf8');
  const upstreams = await readFile(path.join(deploy, 'upstreams.conf'), 'utf8');
  const servers = portals.map((portal) => `server ${new URL(portal).host} max_fails=1`).join(';\n');
  const file = path.join(folder, 'nginx.conf');
  await writeFile(
    file,
    replaceAll(config, {
      // Only root may choose another user; the folder of a test is closed to it.
      'user www-data;': process.getuid?.() === 0 ? 'user root;' : '',
      'worker_processes auto;': 'worker_processes 2;\ndaemon off;',
      '/run/nginx.pid': path.join(folder, 'pid'),
      '/var/log/nginx/error.log': path.join(folder, 'error.log'),
      '/var/log/nginx/access.log': path.join(folder, 'access.log'),
      '/var/cache/nginx/portal': path.join(folder, 'copies'),
      'listen 80 ': `listen ${port} `,
      'listen 80;': `listen ${port};`,
      '127.0.0.1:8081': `127.0.0.1:${inner}`,
    }),
  );
  await writeFile(
    path.join(folder, 'upstreams.conf'),
    replaceAll(upstreams, { 'server 127.0.0.1:3000 max_fails=1': servers }),
  );
  const nginx = spawn(found.program, ['-c', file], { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => nginx.on('close', resolve));
  const origin = `http://localhost:${port}`;
  await expect
    .poll(() =>
      ask('/readyz', { origin }).then(
        ({ status }) => status,
        () => said,
      ),
    )
    .toBe(200);
  return {
    origin,
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each must be there: what the file says otherwise than a test believes is a fault of the test. */
function replaceAll(text: string, replacements: Record<string, string>): string {
  return Object.entries(replacements).reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replaceAll(from, to);
  }, text);
}
