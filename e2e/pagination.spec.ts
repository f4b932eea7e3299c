/** Lists longer than a page: each brief once, each page at an address of its own, none too heavy. */
import { expect } from '@playwright/test';
import { slugSchema } from '@/lib/domain/slug';
import { feedPath, href, pagePath, type Target } from '@/lib/routes';
import { only, text, values } from './support/html-document';
import { collectionOf } from './support/json-ld';
import { inNotes, notes } from './support/other-content';
import { test } from './support/other-portal';
import { readFeed } from './support/read-feed';
import { readPage } from './support/read-page';

test.describe('given a list of several pages', () => {
  const pages = [1, 2, 3];

  test('when they are read one after the other, then every brief is there once, newest first', async ({
    other,
  }) => {
    const read: string[] = [];
    const heads: string[] = [];
    for (const page of pages) {
      const { document, answer } = await readPage(pagePath(notes, page), other.origin);
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBeLessThan(150_000);
      read.push(...collectionOf(document).list.itemListElement.map(({ url }) => url));
      heads.push(text(only(only(document, 'head'), 'title')));
      const to = (number: number) =>
        pages.includes(number) ? [href(pagePath(notes, number))] : [];
      expect({
        canonical: values(document, 'link', 'href', { rel: 'canonical' }),
        earlier: values(only(document, 'main'), 'a', 'href', { rel: 'prev' }),
        later: values(only(document, 'main'), 'a', 'href', { rel: 'next' }),
      }).toEqual({
        canonical: [`${other.origin}${href(pagePath(notes, page))}`],
        earlier: to(page - 1),
        later: to(page + 1),
      });
    }
    expect(new Set(read).size).toBe(inNotes);
    expect(read.length).toBe(inNotes);
    expect(new Set(heads).size).toBe(pages.length);
    const { channel } = await readFeed(notes, other.origin);
    expect(channel.item.map(({ link }) => link)).toEqual(read);
  });

  test('when a page before the first or beyond the last is asked for, then it is 404 or moved', async ({
    other,
  }) => {
    for (let visit = 0; visit < 4; visit += 1) {
      for (const number of [0, 4, 999]) {
        const path = `/communities/night-shift/notes/page/${number}`;
        expect([path, (await other.ask(path)).status]).toEqual([path, 404]);
      }
    }
    for (const [from, to] of [
      ['page/1', ''],
      ['page/02', '/page/2'],
    ]) {
      const { status, headers } = await other.ask(`/communities/night-shift/notes/${from}`);
      const location = new URL(headers.location ?? '', other.origin).pathname;
      expect([status, location]).toEqual([308, `/communities/night-shift/notes${to}`]);
    }
  });

  test('when the heaviest lists are weighed, then none reaches 150 kB', async ({ other }) => {
    const lists: Target[] = [
      { kind: 'front' },
      { kind: 'community', community: slugSchema.parse('night-shift') },
      { kind: 'topic', topic: slugSchema.parse('wards-handover') },
      { kind: 'scheme', scheme: slugSchema.parse('wards') },
      { kind: 'curator', curator: slugSchema.parse('ada-watch') },
      { kind: 'topics' },
      { kind: 'sources' },
      { kind: 'curators' },
    ];
    for (const target of lists) {
      const { answer } = await readPage(pagePath(target, 1), other.origin);
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBeLessThan(150_000);
    }
    expect((await other.ask(href(feedPath({ kind: 'front' })))).status).toBe(200);
  });
});
