/** One article, curated twice: lists show it once, and each brief keeps its page and leads to the other. */
import { expect } from '@playwright/test';
import { type SitePath, sitePathSchema } from '@/lib/domain/site-path';
import { slugSchema } from '@/lib/domain/slug';
import { sourceHostSchema } from '@/lib/domain/source';
import { href, sitePath, type Target } from '@/lib/routes';
import { only, text, values } from './support/html-document';
import { test } from './support/other-portal';
import { readFeed } from './support/read-feed';
import { readPage } from './support/read-page';
import { readSitemap } from './support/read-sitemap';

const first = sitePathSchema.parse('/communities/day-shift/notes/journal-one-story-told-first');
const again = sitePathSchema.parse('/bulletin/journal-one-story-told-again');

test.describe('given two briefs about one article', () => {
  test('when lists and feeds are read, then each shows the newest brief it has of it', async ({
    other,
  }) => {
    const expected: [Target, SitePath][] = [
      [{ kind: 'front' }, again],
      [{ kind: 'source', host: sourceHostSchema.parse('journal.example') }, again],
      [{ kind: 'topic', topic: slugSchema.parse('wards-rest') }, again],
      [{ kind: 'place', path: sitePathSchema.parse('/bulletin') }, again],
      [{ kind: 'community', community: slugSchema.parse('day-shift') }, first],
      [{ kind: 'place', path: sitePathSchema.parse('/communities/day-shift/notes') }, first],
    ];
    for (const [list, shown] of expected) {
      const { document } = await readPage(sitePath(list), other.origin);
      const titled = values(only(document, 'main'), 'a', 'href');
      const { channel } = await readFeed(list, other.origin);
      const fed = channel.item.map(({ link }) => new URL(link).pathname);
      const told = [href(first), href(again)];
      expect([sitePath(list), titled.filter((to) => told.includes(to)).at(0)]).toEqual([
        sitePath(list),
        href(shown),
      ]);
      expect(fed.filter((to) => told.includes(to))).toEqual([href(shown)]);
    }
  });

  test('when each is opened, then it says where else it was curated, and is canonical', async ({
    other,
  }) => {
    const pages: [SitePath, string, string][] = [
      [first, href(again), 'Also curated in Bulletin on 5 March 2024'],
      [again, href(first), 'Also curated in Day shift, Notes on 3 February 2024'],
    ];
    const listed = (await readSitemap(other.origin)).map(({ loc }) => new URL(loc).pathname);
    for (const [path, to, words] of pages) {
      const { document } = await readPage(path, other.origin);
      const head = only(only(document, 'article'), 'header');
      expect(values(head, 'a', 'href')).toContain(to);
      expect(text(head).replaceAll(/\s+/g, ' ')).toContain(words);
      expect(values(document, 'link', 'href', { rel: 'canonical' })).toEqual([
        `${other.origin}${href(path)}`,
      ]);
      expect(listed).toContain(href(path));
    }
  });
});
