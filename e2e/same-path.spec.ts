/** Two documents that want one address, and two that have one id: all four are published. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sitePathSchema } from '@/lib/domain/site-path';
import { href, listTarget } from '@/lib/routes';
import { only, text } from './support/html-document';
import { readFeed } from './support/read-feed';
import { readPage } from './support/read-page';
import { startSecondPortal } from './support/second-portal';

const documents = [
  { id: 7, slug: 'wanted', title: 'The older one', date: '2020-01-01' },
  { id: 8, slug: 'wanted', title: 'The newer one', date: '2021-01-01' },
  { id: 9, slug: 'one', title: 'One of two with an id', date: '2019-01-01' },
  { id: 9, slug: 'other', title: 'The other of two with an id', date: '2019-02-01' },
];

test('given briefs that share a path or an id, when they are asked for, then each has a page and a place in the feed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-same-'));
  for (const [at, front] of documents.entries()) {
    const text = `---\n${JSON.stringify({ basePath: '/news/', ...front })}\n---\n<p>Text of it.</p>\n`;
    await writeFile(path.join(folder, `${at}.md`), text);
  }
  const { origin, stop } = await startSecondPortal(folder);
  try {
    const titles: Record<string, string> = {
      '/news/wanted': 'The newer one',
      '/news/wanted-7': 'The older one',
      '/news/one': 'One of two with an id',
      '/news/other': 'The other of two with an id',
    };
    for (const [at, title] of Object.entries(titles)) {
      const { answer, document } = await readPage(sitePathSchema.parse(at), origin);
      expect([answer.status, text(only(document, 'h1'))]).toEqual([200, title]);
    }
    const feed = listTarget({ kind: 'section', path: sitePathSchema.parse('/news') });
    const { channel } = await readFeed(feed, origin);
    expect(channel.item.map(({ link }) => link).sort()).toEqual(
      Object.keys(titles)
        .map((at) => `${origin}${href(sitePathSchema.parse(at))}`)
        .sort(),
    );
    expect(new Set(channel.item.map(({ guid }) => JSON.stringify(guid))).size).toBe(4);
  } finally {
    await stop();
  }
});
