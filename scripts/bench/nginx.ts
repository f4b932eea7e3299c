/** Debian's nginx with a configuration of ours, on ports and in a folder of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScriptProblem } from '../script-problem';
import { until } from './until';
import { visit } from './visit';

type Nginx = { configuration: string; port: string; signal: AbortSignal };

/** `more` are files that the configuration includes by their names. */
export async function withNginx<Result>(
  { configuration, port, signal }: Nginx,
  more: Record<string, string>,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-nginx-'));
  for (const [name, text] of Object.entries(more)) writeFileSync(path.join(folder, name), text);
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration.replaceAll('{folder}', folder));
  const command = [
    '-p',
    folder,
    '-c',
    file,
    '-e',
    path.join(folder, 'error.log'),
    '-g',
    'daemon off;',
  ];
  const server = spawn('nginx', command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const ended = once(server, 'close');
  const origin = `http://localhost:${port}`;
  try {
    const listens = async () => {
      if (server.exitCode !== null) throw new ScriptProblem(`nginx ended: ${said.trim()}`);
      return visit(origin, '/').then(
        () => true,
        () => false,
      );
    };
    await until('nginx answers', listens, { seconds: 15, every: 50, signal });
    return await work(origin);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of files, as nginx serves them. */
export function filesConfiguration(folder: string, port: string): string {
  return `${user}
worker_processes auto;
pid {folder}/nginx.pid;
events { worker_connections 8192; }
http {
  include /etc/nginx/mime.types;
  access_log {folder}/access.log combined buffer=64k flush=2s;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000;
  open_file_cache max=10000;
  gzip_static on;
  server { listen ${port}; root ${folder}; }
}
`;
}

/** Without root, nginx runs as whoever starts it. */
const user = process.getuid?.() === 0 ? 'user root;' : '';

type Ports = { port: string; copies: string };

/** `deploy/nginx.conf` as it is delivered, but for its ports and the folders it writes to. */
export function portalConfiguration(delivered: string, { port, copies }: Ports): string {
  const changes: [RegExp, string][] = [
    [/^user .*;$/m, user],
    [/^pid .*;$/m, 'pid {folder}/nginx.pid;'],
    [/error_log \/\S+/, 'error_log {folder}/error.log'],
    [/access_log \/\S+/, 'access_log {folder}/access.log'],
    [/proxy_cache_path \/\S+/, 'proxy_cache_path {folder}/copies'],
    [/^( *)listen 80\b/gm, `$1listen ${port}`],
    [/127\.0\.0\.1:8081\b/g, `127.0.0.1:${copies}`],
  ];
  return changes.reduce((text, [pattern, instead]) => {
    if (!pattern.test(text)) throw new Error(`deploy/nginx.conf holds nothing like ${pattern}.`);
    // A global pattern remembers where it was.
    return text.replace(new RegExp(pattern), instead);
  }, delivered);
}
