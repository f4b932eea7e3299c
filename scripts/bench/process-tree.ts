/** A process → itself and everything it started, and the memory they hold together; Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

/** Without those that `isWanted` says no to, by their command line, and what they started. Ends in an empty list when the process is gone. */
export function processTree(
  pid: number,
  isWanted: (command: string) => boolean = () => true,
): number[] {
  const started = children(pid).filter((child) => isWanted(commandOf(child)));
  return [pid, ...started.flatMap((child) => processTree(child, isWanted))];
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

/** Sum of the resident sets in bytes; pages that processes share count in each. */
export function residentBytes(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + statusBytes(pid, 'VmRSS'), 0);
}

/** What a process holds of its own in bytes, without what is mapped from files and can be read again. */
export function ownBytes(pid: number): number {
  return statusBytes(pid, 'RssAnon');
}

function statusBytes(pid: number, field: 'VmRSS' | 'RssAnon'): number {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm');
  const [, kilobytes = '0'] = line.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** Any thread of a process may have started another one. */
function children(pid: number): number[] {
  return threads(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process may end between two looks at it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
