import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { briefDocument, temporaryEnv, writeContent } from '@/lib/indexer/content-folder.fixture';
import { runIndex } from '@/lib/indexer/run-index';
import { oldPathStates } from './old-path-states';

it('says of every old path where it leads, and who says so', async () => {
  const env = temporaryEnv();
  const save = (file: string, slug: string, more = '') =>
    writeContent(env, `${file}.md`, briefDocument(slug, `Title of ${file}`, more));
  const names = ['renamed', 'gone', 'back', 'spelled', 'claimed', 'written', 'named'];
  for (const name of names) save(name, name, name === 'gone' ? 'aliases: /short\n' : '');
  await runIndex({ env });
  for (const name of names) save(name, `${name}-2`);
  rmSync(path.join(env.contentDir, 'gone.md'));
  await runIndex({ env });
  save('another', 'back');
  save('other', 'Spelled');
  save('last', 'last', 'aliases: /news/claimed\n');
  writeContent(env, 'redirects.yml', '/news/written: /news\n/news/named: /nowhere\n');
  await runIndex({ env });

  const states = oldPathStates(env).map(
    ({ path: from, leadsTo, by }) => `${from} → ${leadsTo}: ${by}`,
  );
  expect(states.sort()).toEqual([
    '/news/back → /news/back: page',
    '/news/claimed → /news/last: document',
    '/news/gone → gone: journal',
    '/news/named → /news/named-2: redirects',
    '/news/renamed → /news/renamed-2: journal',
    '/news/spelled → /news/Spelled: page',
    '/news/written → /news: redirects',
    '/short → gone: journal',
  ]);
});
