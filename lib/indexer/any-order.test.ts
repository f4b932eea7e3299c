import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Env } from '../env';
import { ingestText } from '../ingest/documents.fixture';
import { openReader, openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { documents, edit } from './any-documents.fixture';
import { briefDocument, giveJournal, temporaryEnv, writeContent } from './content-folder.fixture';
import { indexContents, withoutHistory } from './index-contents.fixture';
import { runIndex } from './run-index';
import { writeFiles } from './write-files.fixture';

it('writes the same index whatever the order in which files were read', { timeout: 60_000 }, () => {
  const shuffled = documents.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  );
  const written = (given: { file: string; text: string }[]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-order-'));
    const writer = openWriter(path.join(folder, 'index.sqlite'));
    writeFiles(
      writer,
      given.map((document) => ingestText(document.text, document.file)),
    );
    const contents = indexContents(writer);
    writer.close();
    rmSync(folder, { recursive: true });
    return contents;
  };
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(written(other)).toEqual(written(one));
    }),
    { numRuns: 60 },
  );
});

const indexed = (env: Env) => {
  const reader = openReader(indexFile(env));
  const contents = indexContents(reader);
  reader.close();
  return contents;
};

it('grows to the same index file by file, and a second run changes nothing', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (given) => {
      fc.pre(given.length > 0);
      const [grown, whole] = [temporaryEnv(), temporaryEnv()];
      for (const document of given) {
        writeContent(grown, document.file, document.text);
        await runIndex({ env: grown });
      }
      for (const document of given.toReversed()) {
        writeContent(whole, document.file, document.text);
      }
      giveJournal(grown, whole);
      const first = await runIndex({ env: whole });
      expect(first.found).toBe(first.accepted + first.refused.length);
      const contents = indexed(whole);
      expect(indexed(grown)).toEqual(contents);
      expect(await runIndex({ env: whole })).toMatchObject({ read: 0, changed: 0, removed: 0 });
      expect(indexed(whole)).toEqual(contents);
    }),
    { numRuns: 8 },
  );
});

it('follows every edit to the index that the content and the journal as they are now would give', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (edits) => {
      const [edited, whole] = [temporaryEnv(), temporaryEnv()];
      for (const env of [edited, whole]) writeContent(env, 'always.md', briefDocument('always'));
      const present = new Map<string, string>();
      for (const changes of edits) {
        for (const { file, text } of changes) {
          if (text === undefined) {
            rmSync(path.join(edited.contentDir, file), { force: true });
            present.delete(file);
          } else {
            writeContent(edited, file, text);
            present.set(file, text);
          }
        }
        await runIndex({ env: edited });
      }
      for (const [file, text] of present) writeContent(whole, file, text);
      giveJournal(edited, whole);
      await runIndex({ env: whole });
      expect(withoutHistory(indexed(edited))).toEqual(withoutHistory(indexed(whole)));
    }),
    { numRuns: 12 },
  );
});
