/** What is said when the portal cannot start: one line on stderr and exit code 1; the content stays as it is. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.mjs';
import { freePort } from './test/free-port.mjs';

const launcher = fileURLToPath(new URL('start.mjs', import.meta.url));
const patience = 60_000;

let folder: string;
let content: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-bad-input-'));
  content = path.join(folder, 'content');
  data = path.join(folder, 'data');
  cpSync(fileURLToPath(new URL('../content', import.meta.url)), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command of the portal to its end. */
function run(command: 'start' | 'index', env: Record<string, string>) {
  const own = { PORTAL_CONTENT_DIR: content, PORTAL_DATA_DIR: data };
  return runCommand(process.execPath, [launcher, command], { env: { ...own, ...env } });
}

async function startLine(env: Record<string, string>): Promise<string> {
  const { code, stderr } = await run('start', { PORT: String(await freePort()), ...env });
  const [line = '', ...more] = stderr.split('\n');
  expect({ code, more }).toEqual({ code: 1, more: [''] });
  return line;
}

const documents = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const indexFiles = () => readdirSync(data).filter((name) => name.endsWith('.sqlite'));

describe('a start that cannot go on', { timeout: patience }, () => {
  it('names a variable that cannot be used', async () => {
    expect(await startLine({ PORT: '80a' })).toMatch(/^PORT is "80a": .+\.$/);
    expect(await startLine({ PORTAL_SITE_URL: 'example' })).toMatch(
      /^PORTAL_SITE_URL is "example": .+\.$/,
    );
  });

  it('names the port that is taken and one that is free', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, resolve));
    expect(await startLine({ PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is taken: .+ PORT=\\d+ npm start\\.$`),
    );
    server.close();
  });

  it('names a content folder that is missing, empty or no folder', async () => {
    const missing = path.join(folder, 'missing');
    expect(await startLine({ PORTAL_CONTENT_DIR: missing })).toContain(missing);
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    expect(await startLine({ PORTAL_CONTENT_DIR: empty })).toContain(empty);
    const file = path.join(folder, 'file.md');
    writeFileSync(file, 'text');
    expect(await startLine({ PORTAL_CONTENT_DIR: file })).toContain(file);
  });

  it('names a data folder that cannot be written', async () => {
    // A folder below a file refuses root as well, whom permissions do not stop.
    const data = path.join(folder, 'file', 'data');
    writeFileSync(path.join(folder, 'file'), '');
    expect(await startLine({ PORTAL_DATA_DIR: data })).toContain(data);
  });

  it('leaves the content as it was', async () => {
    const before = documents();
    await startLine({ PORTAL_DATA_DIR: path.join(before[0]?.file ?? '', 'data') });
    await run('index', {});
    expect(documents()).toEqual(before);
  });
});

describe('an index that is broken', { timeout: patience }, () => {
  it.each([
    ['truncated', (file: string) => truncateSync(file, 5000)],
    ['no database at all', (file: string) => writeFileSync(file, 'not an index')],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('is made anew when it is %s', async (_, harm) => {
    const first = await run('index', {});
    expect(first.stderr).toBe('');
    for (const file of indexFiles()) harm(path.join(data, file));
    const second = await run('index', {});
    expect({ code: second.code, stderr: second.stderr }).toEqual({ code: 0, stderr: '' });
    const accepted = (said: string) => said.match(/\d+ accepted/)?.[0];
    expect(accepted(second.output)).toBe(accepted(first.output));
  });
});
