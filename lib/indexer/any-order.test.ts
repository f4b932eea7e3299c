import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Env } from '../env';
import { ingestText } from '../ingest/documents.fixture';
import { openReader, openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { briefDocument, temporaryEnv, writeContent } from './content-folder.fixture';
import { indexContents, withoutHistory } from './index-contents.fixture';
import { runIndex } from './run-index';
import { writeFiles } from './write-files.fixture';

const word = fc.constantFrom('a', 'b', 'A', 'page', 'x', 'KLAS: AB', 'x: x');
const topic = fc.constantFrom('KLAS: A/B', 'KLAS: AB', 'klas: a-hash-', 'KLAS: A#', 'Own', 'OWN');
const front = fc.record(
  {
    title: word,
    basePath: fc.constantFrom('/news/', '/communities/x/y/', '/communities/X/y/', '/a/', '/'),
    slug: word,
    id: fc.constantFrom(1, 2, '1', ''),
    date: fc.constantFrom('2020-01-01', '2021-01-01', ''),
    lastMod: fc.constantFrom('2021-05-05', ''),
    aliases: fc.array(fc.constantFrom('/old', '/OLD/', '/news/a', '/a', '/communities/x'), {
      maxLength: 2,
    }),
    categories: fc.array(topic, { maxLength: 3 }),
    author: fc.constantFrom('Ann', 'ANN', 'Ann @x.org', ''),
    identifier: fc.constantFrom('One', 'Other'),
    link: fc.record({
      href: fc.constantFrom('https://x.org/1', 'https://x.org/2?utm_source=a', 'https://b.x.org/'),
      brand: fc.constantFrom('X', 'The X', ''),
    }),
    relatedOfferings: fc.array(
      fc.record({
        label: fc.constantFrom('Offering', 'OFFERING'),
        permalink: fc.constant('/offering/o'),
        categories: fc.array(topic, { maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
    status: fc.constantFrom('', '', 'Draft'),
    archetype: fc.constantFrom('news', 'event', 'poll', 'profile-offering'),
    searchCategory: fc.constantFrom('', '', 'topic'),
    equalentCollections: fc.array(
      fc.constantFrom('KLAS: AB', 'klas-ab', 'Own', 'general-own', 'x'),
      {
        maxLength: 2,
      },
    ),
    featuredTopics: fc.array(topic, { maxLength: 2 }),
    accent: fc.constantFrom(10, 20),
  },
  { requiredKeys: ['title', 'link'] },
);
const file = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-d]{1,2}\.md$/) },
  { weight: 1, arbitrary: fc.constantFrom('communities/x/_index.md', 'communities/x/_index.MD') },
);
const documents = fc.uniqueArray(
  fc.record({ file, text: front.map((keys) => `---\n${JSON.stringify(keys)}\n---\nText of it.`) }),
  { selector: (document) => document.file, maxLength: 10 },
);

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

it('follows every edit to the index that the content as it is now would give', {
  timeout: 120_000,
}, async () => {
  const redirects = fc.dictionary(
    fc.constantFrom('/old', '/a', '/gone', '/news/index.xml', '/news/a'),
    fc.constantFrom('/news/a', '/old', '/gone', '/communities/x', '/topic/klas-ab', '/sources'),
    { maxKeys: 3 },
  );
  const edit = fc.oneof(
    { weight: 5, arbitrary: documents.map((given) => given.slice(0, 3)) },
    { weight: 2, arbitrary: file.map((name) => [{ file: name, text: undefined }]) },
    {
      weight: 1,
      arbitrary: redirects.map((given) => [{ file: 'redirects.yml', text: JSON.stringify(given) }]),
    },
  );
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
      await runIndex({ env: whole });
      expect(withoutHistory(indexed(edited))).toEqual(withoutHistory(indexed(whole)));
    }),
    { numRuns: 12 },
  );
});
