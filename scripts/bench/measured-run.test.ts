import { describe, expect, it } from 'vitest';
import { ScriptProblem } from '../script-problem';
import { measuredRun } from './measured-run';

const { signal } = new AbortController();
const node = (script: string): [string, ...string[]] => [process.execPath, '-e', script];

describe('measuredRun', () => {
  it('says what a command took and what it said', async () => {
    const script =
      'const held = Buffer.alloc(2e8, 1); setTimeout(() => console.log(held.length), 300)';
    const { seconds, peakBytes, output } = await measuredRun(node(script), { cwd: '/', signal });
    expect(output).toBe('200000000\n');
    expect(seconds).toBeGreaterThan(0.3);
    expect(peakBytes).toBeGreaterThan(2e8);
  });

  it('throws with the last words of a command that fails or is not there', async () => {
    const failing = node("console.error('no such thing'); process.exit(3)");
    const failed = measuredRun(failing, { cwd: '/', signal });
    await expect(failed).rejects.toThrow(/no such thing\n.* ended with 3\.$/s);
    await expect(failed).rejects.toBeInstanceOf(ScriptProblem);
    await expect(measuredRun(['no-such-command'], { cwd: '/', signal })).rejects.toThrow('ENOENT');
  });

  it('ends the command when it is told to stop', async () => {
    const stop = new AbortController();
    const run = measuredRun(node('setTimeout(() => {}, 60_000)'), {
      cwd: '/',
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 100);
    await expect(run).rejects.toThrow('aborted');
  });
});
