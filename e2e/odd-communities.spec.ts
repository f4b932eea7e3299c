/** Names of communities are data: whatever they say, every page and feed they lead to is there. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { parseHtml, values } from './support/html-document';
import { startSecondPortal } from './support/second-portal';

const names = [
  'page',
  'feed.xml',
  '..',
  '.',
  '%2e%2e',
  '%2F',
  '__proto__',
  'constructor',
  'index.html',
  'R&D Labs',
  'Über Größe',
  'CAPITALS',
  'a+b=c;d',
  "it's (50%)",
];

function brief(name: string, number: number): string {
  const front = {
    title: `Brief ${number} of a community called ${name}`,
    basePath: `/communities/${name}/curated-content/`,
    slug: `brief-${number}`,
    identifier: `Called ${name}`,
    author: 'Ada Watch',
    categories: ['Wards: Rest'],
    date: '2023-05-01',
    link: { href: `https://journal.example/${number}` },
  };
  return `---\n${JSON.stringify(front)}\n---\n<p>Text of a brief.</p>\n`;
}

/** Every page and feed of ours that a page leads to, in its head and in its body. */
async function leadsTo(path: string, origin: string): Promise<string[]> {
  const { status, text } = await ask(path, { origin });
  expect(`${status} ${path}`).toBe(`200 ${path}`);
  const document = parseHtml(text);
  const all = [...values(document, 'a', 'href'), ...values(document, 'link', 'href')];
  return all
    .map((to) => (to.startsWith(origin) ? to.slice(origin.length) : to))
    .filter((to) => to.startsWith('/') && !to.startsWith('/_next/'));
}

test('given communities of odd names, when every link is followed, then each answers 200', async () => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-odd-'));
  for (const [at, name] of names.entries()) {
    await writeFile(path.join(folder, `${at}.md`), brief(name, at));
  }
  const { origin, stop } = await startSecondPortal(folder);
  try {
    const hubs = (await leadsTo('/communities', origin)).filter((to) =>
      /^\/communities\/[^/]+$/.test(to),
    );
    expect(new Set(hubs).size).toBe(names.length);
    const seen = new Set<string>();
    for (const hub of new Set(hubs)) {
      for (const to of await leadsTo(hub, origin)) {
        if (seen.has(to)) continue;
        seen.add(to);
        const { status } = await ask(to, { origin });
        expect(`${status} ${to}`).toBe(`200 ${to}`);
      }
    }
    for (const odd of ['page', 'feed.xml', '..', '%2e%2e', '%252e%252e/', '__proto__/page/1']) {
      expect((await ask(`/communities/${odd}`, { origin })).status, odd).toBeLessThan(500);
    }
  } finally {
    await stop();
  }
});
