import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Env } from '../env';
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
          what: 'cannot be read (EACCES): check its permissions; the former redirects stay',
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
