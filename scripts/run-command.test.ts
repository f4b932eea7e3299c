/** How a command ends, as its caller sees it. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { exitCode, runCommand } from './run-command.mjs';

const node = (script: string, options = {}) =>
  runCommand(process.execPath, ['-e', script], options);

describe('runCommand', () => {
  it('keeps what is said on both streams', async () => {
    const said = await node('console.log("one"); console.error("two")');
    expect(said.code).toBe(0);
    expect(said.output.split('\n').sort()).toEqual(['', 'one', 'two']);
    expect(said.stderr).toBe('two\n');
  });

  it('hands on the code of a failure', async () => {
    expect(await node('process.exit(3)')).toEqual({ code: 3, output: '', stderr: '' });
  });

  it('fails like a shell where there is no such command', async () => {
    expect((await runCommand('no-such-command', [])).code).toBe(127);
  });

  it('adds to the environment', async () => {
    const script = 'console.log(process.env.COLOUR, "PATH" in process.env)';
    expect((await node(script, { env: { COLOUR: 'blue' } })).output).toBe('blue true\n');
  });

  it('tells of the last line without its colours', async () => {
    const lines: string[] = [];
    const onLine = (line: string) => lines.push(line);
    await node('process.stdout.write("a\\n\\u001b[31m  b  \\u001b[0m\\n\\n")', { onLine });
    expect(lines).toEqual(['b']);
  });
});

describe('exitCode', () => {
  it('is the code a shell reports for a signal', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    child.once('spawn', () => child.kill('SIGTERM'));
    const code = await new Promise((resolve) => {
      child.on('close', (status, signal) => resolve(exitCode(status, signal)));
    });
    expect(code).toBe(143);
  });
});
