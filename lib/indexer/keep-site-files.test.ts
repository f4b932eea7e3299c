import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import {
  briefDocument,
  readFindings,
  readIndex,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import { asOrdinaryUser } from './ordinary-user.fixture';
import { runIndex } from './run-index';

let env: Env;
const at = (file: string) => path.join(env.contentDir, file);
const write = (file: string, text: string) => writeContent(env, file, text);
const revision = () => readIndex(env, (repository) => repository.findRevision());

function start(): void {
  env = temporaryEnv();
  for (const slug of ['a', 'b']) write(`${slug}.md`, briefDocument(slug));
}

describe('redirects that cannot be read', () => {
  const redirected = () => {
    const found = readIndex(env, ({ findOldPath }) => findOldPath('/old'));
    return found?.kind === 'moved' ? found.to : found;
  };

  it('stay as they were, say so, and are followed again', () =>
    asOrdinaryUser(async () => {
      start();
      write('redirects.yml', '/old: /news/a');
      await runIndex({ env });
      chmodSync(at('redirects.yml'), 0o000);
      write('b.md', briefDocument('b', 'Changed'));
      await runIndex({ env });
      expect(redirected()).toBe('/news/a');
      expect(readFindings(env)).toContainEqual(
        expect.objectContaining({
          file: 'redirects.yml',
          what: 'cannot be read (EACCES): check its permissions; what it said before stays',
        }),
      );
      const before = revision();
      await runIndex({ env });
      expect(revision()).toBe(before);
      chmodSync(at('redirects.yml'), 0o644);
      write('redirects.yml', '/old: /news/b');
      await runIndex({ env });
      expect(redirected()).toBe('/news/b');
      rmSync(at('redirects.yml'));
      await runIndex({ env });
      expect(redirected()).toBeUndefined();
    }));

  it('are left out when they are broken, unless they are held back', () =>
    asOrdinaryUser(async () => {
      start();
      write('redirects.yml', '/old: /news/a');
      await runIndex({ env });
      for (const text of ['/old: [', '', '- /old']) {
        write('redirects.yml', text);
        await runIndex({ env, holdBack: ({ file }) => file === 'redirects.yml' });
        expect(redirected()).toBe('/news/a');
      }
      await runIndex({ env });
      expect(redirected()).toBeUndefined();
    }));
});

describe('synonyms', () => {
  const wordings = () => {
    const reader = openReader(indexFile(env));
    const sql = "SELECT thing, key, wording FROM wordings WHERE kind = 'synonym'";
    const rows = reader.all(z.record(z.string(), z.string()), sql);
    reader.close();
    return rows;
  };

  it('are read anew with each run, and reported', async () => {
    start();
    await runIndex({ env });
    expect(wordings()).toEqual([]);
    write('synonyms.yml', 'EHRs: Electronic Health Record\nalone: Alone');
    await runIndex({ env });
    expect(wordings()).toEqual([
      { thing: '0', key: 'ehr', wording: 'EHRs' },
      { thing: '0', key: 'electronichealthrecord', wording: 'Electronic Health Record' },
    ]);
    const alone = { file: 'synonyms.yml', field: 'alone' };
    expect(readFindings(env)).toContainEqual(expect.objectContaining(alone));
    const before = revision();
    await runIndex({ env });
    expect(revision()).toBe(before);
    rmSync(at('synonyms.yml'));
    await runIndex({ env });
    expect(wordings()).toEqual([]);
    expect(readFindings(env)).not.toContainEqual(expect.objectContaining(alone));
  });

  it('stay as they were while their file cannot be read or may be half written', () =>
    asOrdinaryUser(async () => {
      start();
      write('synonyms.yml', 'a: b');
      await runIndex({ env });
      const before = wordings();
      chmodSync(at('synonyms.yml'), 0o000);
      await runIndex({ env });
      expect(wordings()).toEqual(before);
      expect(readFindings(env)).toContainEqual(
        expect.objectContaining({
          file: 'synonyms.yml',
          what: 'cannot be read (EACCES): check its permissions; what it said before stays',
        }),
      );
      chmodSync(at('synonyms.yml'), 0o644);
      for (const text of ['a: [', '']) {
        write('synonyms.yml', text);
        await runIndex({ env, holdBack: ({ file }) => file === 'synonyms.yml' });
        expect(wordings()).toEqual(before);
      }
      await runIndex({ env });
      expect(wordings()).toEqual([]);
    }));
});
