import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Env } from '../env';
import { openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { setMeta } from '../store/meta';
import {
  briefDocument,
  publishedPaths,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import { runIndex } from './run-index';

let env: Env;

beforeEach(() => {
  env = temporaryEnv();
});

const problem = () =>
  runIndex({ env }).then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('runIndex without what it needs', () => {
  const mend = 'set PORTAL_CONTENT_DIR to a folder that holds Markdown documents.';

  it('says that there is no content folder', async () => {
    rmSync(env.contentDir, { recursive: true });
    const message = `There is no content folder ${env.contentDir}: ${mend}`;
    expect(await problem()).toMatchObject({ name: 'IndexProblem', message });
  });

  it('says that the content folder is a file', async () => {
    rmSync(env.contentDir, { recursive: true });
    writeFileSync(env.contentDir, '');
    const message = `${env.contentDir} is not a folder: ${mend}`;
    expect(await problem()).toMatchObject({ name: 'IndexProblem', message });
  });

  it('says that the content folder holds no document', async () => {
    writeContent(env, 'notes.txt', 'nothing');
    const message = `The content folder ${env.contentDir} holds no document: ${mend}`;
    expect(await problem()).toMatchObject({ name: 'IndexProblem', message });
  });

  it('says that the data folder cannot be written', async () => {
    writeContent(env, 'a.md', briefDocument('a'));
    writeFileSync(env.dataDir, 'a file');
    const message = `The data folder ${env.dataDir} cannot be written: allow it, or set PORTAL_DATA_DIR to a folder that can.`;
    expect(await problem()).toMatchObject({ name: 'IndexProblem', message });
  });
});

describe('runIndex with a damaged index', () => {
  it.each([
    ['truncated', (file: string) => truncateSync(file, 5000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['overwritten', (file: string) => writeFileSync(file, 'no database at all '.repeat(9000))],
    ['of another version', giveOtherVersion],
  ])('makes one anew that is %s', async (_how, damage) => {
    writeContent(env, 'a.md', briefDocument('a'));
    await runIndex({ env });
    damage(indexFile(env));
    expect(await runIndex({ env })).toMatchObject({ read: 1, accepted: 1 });
    expect(publishedPaths(env)).toEqual(['/news/a']);
  });
});

describe('runIndex', () => {
  it('never changes the content', async () => {
    cpSync('content', env.contentDir, { recursive: true });
    const before = contents();
    await runIndex({ env });
    expect(contents()).toEqual(before);
  });
});

function giveOtherVersion(file: string): void {
  const writer = openWriter(file);
  setMeta(writer, 'version', '0.0');
  writer.close();
}

function contents(): [string, string, number][] {
  return readdirSync(env.contentDir, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(env.contentDir, file))
    .filter((file) => statSync(file).isFile())
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8'), statSync(file).mtimeMs]);
}
