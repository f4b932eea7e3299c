import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderWatch } from './folder-watch';

let folder: string;
let watch: FolderWatch;
let heard: string[][];
let problems: unknown[];
beforeEach(() => {
  folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'portal-heard-'));
  heard = [];
  problems = [];
  watch = new FolderWatch(folder, [path.join(folder, 'ignored')], {
    onChange: (files) => heard.push(files),
    onProblem: (problem) => problems.push(problem),
  });
});
afterEach(() => {
  watch.end();
  rmSync(folder, { recursive: true, force: true });
});

const write = (file: string) => writeFileSync(path.join(folder, file), 'x');
const wasHeard = (file: string) =>
  vi.waitFor(() => expect(heard.flat()).toContain(file), { timeout: 10_000 });

/** Processes that listen to this folder. */
function listeners(): number[] {
  try {
    const found = execFileSync('pgrep', ['-f', `watch-folder.mjs ${folder}`], { encoding: 'utf8' });
    return found.trim().split('\n').map(Number);
  } catch {
    return [];
  }
}

describe('FolderWatch', () => {
  it('tells of files, also in folders that are new, and of none that it is to ignore', async () => {
    mkdirSync(path.join(folder, 'ignored'));
    expect(await watch.renew()).toBe(true);
    expect(await watch.renew()).toBe(false);
    write('a.md');
    await wasHeard('a.md');
    mkdirSync(path.join(folder, 'new'));
    await wasHeard('new');
    expect(await watch.renew()).toBe(true);
    write('ignored/b.md');
    write('new/c.md');
    await wasHeard('new/c.md');
    expect(heard.flat()).not.toContain('ignored/b.md');
    expect(listeners().length).toBe(1);
  });

  it('tells that it was lost, and hears again when it is renewed', async () => {
    await watch.renew();
    for (const pid of listeners()) process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(heard).toEqual([[]]), { timeout: 10_000 });
    expect(await watch.renew()).toBe(true);
    write('a.md');
    await wasHeard('a.md');
    expect(problems).toEqual([]);
  });

  it('says what keeps it from being watched, once', async () => {
    const none = new FolderWatch(path.join(folder, 'none'), [], {
      onChange: (files) => heard.push(files),
      onProblem: (problem) => problems.push(problem),
    });
    await none.renew();
    expect(problems.length).toBe(1);
    expect(await none.renew()).toBe(false);
    none.end();
  });

  it('leaves nobody listening', async () => {
    await watch.renew();
    expect(listeners().length).toBe(1);
    watch.end();
    await vi.waitFor(() => expect(listeners()).toEqual([]), { timeout: 10_000 });
    expect(heard).toEqual([]);
  });
});
