import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkCorpus } from '../ingest/check-corpus';
import { ingestText } from '../ingest/documents.fixture';
import { openReader, openWriter, type Reader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { tables } from '../store/tables';
import { temporaryEnv, writeContent } from './content-folder.fixture';
import { runIndex } from './run-index';
import { writeCorpus } from './write-corpus';

const nameRow = z.object({ name: z.string() });
const anyRow = z.record(z.string(), z.unknown());

/** Every row of every table, those of the search included; not those that say when a file was read. */
function contentsOf(reader: Reader): Record<string, unknown[]> {
  const names = reader.all(
    nameRow,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('search', 'meta', 'files') ORDER BY name",
  );
  return Object.fromEntries(
    names.map(({ name }) => [name, reader.all(anyRow, `SELECT * FROM ${name}`)]),
  );
}

const word = fc.constantFrom('a', 'b', 'A', 'page', 'x');
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
  const redirects = { redirects: [], findings: [] };
  const written = (given: { file: string; text: string }[]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-order-'));
    const writer = openWriter(path.join(folder, 'index.sqlite'));
    const files = given.map((document) => ingestText(document.text, document.file));
    writer.transaction(() => {
      writer.run(tables);
      writeCorpus(writer, checkCorpus(files, redirects));
    });
    const contents = contentsOf(writer);
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

it('grows to the same index file by file, and a second run changes nothing', {
  timeout: 60_000,
}, async () => {
  const indexed = (env: ReturnType<typeof temporaryEnv>) => {
    const reader = openReader(indexFile(env));
    const contents = contentsOf(reader);
    reader.close();
    return contents;
  };
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
