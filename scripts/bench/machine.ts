/** What was measured on, and with which versions. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/** Markdown lines. */
export function machineLines(root: string): string[] {
  const processor = cpus()[0]?.model ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
  return [
    `- ${processor}, ${availableParallelism()} cores, ${memory} of memory, ${type()} ${release()}, load ${loadavg()[0]?.toFixed(1)} at the end`,
    `- Node ${process.versions.node}, Next.js ${version(root, 'next')}, libsql ${version(root, 'libsql')}`,
    `- ${said('hugo', 'version')}`,
    `- ${said('nginx', '-v')}; ${said('wrk', '-v')}`,
  ];
}

function version(root: string, name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** Its first line; some write it where errors go. */
function said(program: string, question: string): string {
  const { stdout, stderr } = spawnSync(program, [question], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim().split('\n')[0] ?? program;
}
