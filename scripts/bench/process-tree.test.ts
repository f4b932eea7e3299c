import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { processTree, residentBytes } from './process-tree';

describe.runIf(process.platform === 'linux')('processTree', () => {
  it('finds what a process started, and what that started, and adds up their memory', async () => {
    const script = `require('node:child_process').spawn('sleep', ['30']); console.log('up')`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    const tree = processTree(child.pid ?? 0);
    expect(tree).toHaveLength(2);
    expect(processTree(child.pid ?? 0, (command) => !command.includes('sleep'))).toEqual([
      child.pid,
    ]);
    expect(residentBytes(tree)).toBeGreaterThan(residentBytes([child.pid ?? 0]));
    for (const pid of tree) process.kill(pid);
    await once(child, 'close');
    expect(residentBytes(tree)).toBe(0);
  });
});
