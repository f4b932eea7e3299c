import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { briefDocument, readIndex, temporaryEnv, writeContent } from './content-folder.fixture';
import { runIndex } from './run-index';

/** Indexes one document after another under the same name; gives what each state shows as updated. */
async function updatedAfter(...states: { lastMod?: string; title?: string }[]) {
  const env = temporaryEnv();
  const shown: (string | undefined)[] = [];
  for (const { lastMod, title } of states) {
    const more = lastMod === undefined ? '' : `lastMod: '${lastMod}'\n`;
    writeContent(env, 'a.md', briefDocument('a', title, more));
    await runIndex({ env });
    const path = sitePathSchema.parse('/news/a');
    shown.push(readIndex(env, (repository) => repository.findBrief(path)?.updated));
  }
  return shown;
}

// Every document is curated on 2021-01-15.
describe('what a brief shows as updated', () => {
  it('is its modified date on the first import, when that is a day later at least', async () => {
    expect(await updatedAfter({})).toEqual([undefined]);
    expect(await updatedAfter({ lastMod: '2021-01-15 23:59:59' })).toEqual([undefined]);
    expect(await updatedAfter({ lastMod: '2021-01-16' })).toEqual(['2021-01-16']);
  });

  it('stays while the text stays, whatever the document says', async () => {
    expect(await updatedAfter({}, { lastMod: '2023-05-01' })).toEqual([undefined, undefined]);
    expect(await updatedAfter({ lastMod: '2022-01-01' }, { lastMod: '2023-05-01' }, {})).toEqual([
      '2022-01-01',
      '2022-01-01',
      '2022-01-01',
    ]);
  });

  it('is the modified date when the text changed, even on the day it was curated', async () => {
    const states = [
      {},
      { title: 'Other', lastMod: '2021-01-15 12:00:00' },
      { title: 'Third', lastMod: '2023-05-01' },
      { title: 'Third', lastMod: '2024-05-01' },
    ];
    expect(await updatedAfter(...states)).toEqual([
      undefined,
      '2021-01-15T12:00:00.000Z',
      '2023-05-01',
      '2023-05-01',
    ]);
  });

  it('is not taken over from a document that had the path before', async () => {
    const env = temporaryEnv();
    writeContent(env, 'b.md', briefDocument('a'));
    await runIndex({ env });
    writeContent(env, 'a.md', briefDocument('a', undefined, "lastMod: '2022-01-01'\n"));
    await runIndex({ env });
    const path = sitePathSchema.parse('/news/a');
    expect(readIndex(env, (repository) => repository.findBrief(path)?.updated)).toBe('2022-01-01');
  });

  it('is never made up for a changed text whose document gives no later date', async () => {
    expect(await updatedAfter({}, { title: 'Other' })).toEqual([undefined, undefined]);
    expect(await updatedAfter({ lastMod: '2022-01-01' }, { title: 'Other' })).toEqual([
      '2022-01-01',
      undefined,
    ]);
  });
});
