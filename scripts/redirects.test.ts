import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.mjs';

const launcher = fileURLToPath(new URL('start.mjs', import.meta.url));

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-redirects-'));
  content = path.join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function redirects(...options: string[]) {
  const env = { PORTAL_CONTENT_DIR: content, PORTAL_DATA_DIR: path.join(folder, 'data') };
  const command = [launcher, 'redirects', ...options];
  const { code, output, stderr } = await runCommand(process.execPath, command, { env });
  return { code, lines: output.trimEnd().split('\n'), stderr };
}

function write(slug: string): void {
  const front = `id: 1\nbasePath: /news/\nslug: ${slug}\ntitle: Title\ndate: '2024-01-02'`;
  writeFileSync(path.join(content, 'a.md'), `---\n${front}\n---\nText.\n`);
}

describe('npm run redirects', { timeout: 60_000 }, () => {
  it('writes all old paths as rules of another server, and refuses a server it does not know', async () => {
    write('old');
    await redirects();
    write('new');
    writeFileSync(path.join(content, 'redirects.yml'), '/before: /news/new\n/away: gone\n');
    const { code, lines } = await redirects('--format', 'csv');
    expect([code, lines.map((line) => line.trimEnd())]).toEqual([
      0,
      [
        '"path","leads to","status","says"',
        '"/away","","410","redirects"',
        '"/before","/news/new","308","redirects"',
        '"/news/old","/news/new","308","journal"',
      ],
    ]);
    const refused = await redirects('--format', 'iis');
    expect([refused.code, refused.stderr + refused.lines.join()]).toEqual([
      1,
      expect.stringContaining('--format nginx|netlify|cloudflare|apache|csv'),
    ]);
  });

  it('brings the index up to date and says what is remembered', async () => {
    write('old');
    const none = ['The journal remembers no path that a brief left.'];
    expect(await redirects()).toEqual({ code: 0, lines: none, stderr: '' });
    write('new');
    const { code, lines } = await redirects();
    expect([code, lines.length]).toEqual([0, 2]);
    expect(lines[0]).toMatch(
      /^\/news\/old → \/news\/new, left on \d{4}-\d\d-\d\d: only remembered$/,
    );
  });

  it('writes it once, and offers nothing again that an editor took out', async () => {
    write('old');
    await redirects();
    write('new');
    const file = path.join(content, 'redirects.yml');
    const wrote = `Wrote 1 of the old paths that the journal remembers into ${file}.`;
    expect((await redirects('--write')).lines).toEqual([wrote]);
    expect(readFileSync(file, 'utf8')).toMatch(/^# .+\n\/news\/old: \/news\/new\n$/);
    renameSync(file, `${file}.away`);
    const nothing = `There is nothing to write into ${file}.`;
    expect((await redirects('--write')).lines).toEqual([nothing]);
    expect((await redirects()).lines[0]).toContain('says it no more');
  });

  it('ends in one sentence when it is asked for something else, or cannot write', async () => {
    write('old');
    const unknown = await redirects('--wirte');
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      'npm run redirects takes --write, or --format nginx|netlify|cloudflare|apache|csv, as in npm run redirects -- --format nginx.\n',
    ]);
    await redirects();
    write('new');
    const file = path.join(content, 'redirects.yml');
    writeFileSync(file, '{"/a": "/news"}');
    const refused = await redirects('--write');
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `${file} is not written as a line for each path, so none can be added: write it so.\n`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('{"/a": "/news"}');
  });
});
