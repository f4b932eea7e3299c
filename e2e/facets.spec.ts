/** Facets: any list is narrowed, and widened again, by plain links; search engines see the whole list alone. */
import { expect } from '@playwright/test';
import { facetQuery } from '@/lib/domain/facet';
import { slugSchema } from '@/lib/domain/slug';
import { sourceHostSchema } from '@/lib/domain/source';
import { href, narrowedHref, pagePath, sitePath, type Target } from '@/lib/routes';
import {
  elements,
  type HtmlDocument,
  only,
  parseHtml,
  text,
  values,
} from './support/html-document';
import { inNotes, notes } from './support/other-content';
import { type OtherPortal, test } from './support/other-portal';
import { readSitemap } from './support/read-sitemap';

const rest = { kind: 'topic', value: 'wards-rest' } as const;
const source = { kind: 'source', value: 'source-2.example' } as const;
const in2023 = { kind: 'year', value: '2023' } as const;

async function read(other: OtherPortal, path: string): Promise<HtmlDocument> {
  const { status, text: sent } = await other.ask(path);
  expect([path, status]).toEqual([path, 200]);
  return parseHtml(sent);
}

/** Links that narrow a list, each with the number it promises. */
function offered(document: HtmlDocument): Map<string, number> {
  const items = elements(only(document, 'main'), 'dd').flatMap((group) => elements(group, 'li'));
  return new Map(
    items.map((item) => [values(item, 'a', 'href')[0] ?? '', Number(/\d+$/.exec(text(item))?.[0])]),
  );
}

const cards = (document: HtmlDocument) => elements(only(document, 'main'), 'h3').length;

test.describe('given a list', () => {
  const lists: Target[] = [
    { kind: 'front' },
    notes,
    { kind: 'community', community: slugSchema.parse('night-shift') },
    { kind: 'topic', topic: slugSchema.parse('wards-handover') },
    { kind: 'concept', concept: slugSchema.parse('handover') },
    { kind: 'source', host: sourceHostSchema.parse('journal.example') },
    { kind: 'curator', curator: slugSchema.parse('ada-watch') },
  ];
  for (const list of lists) {
    test(`when ${sitePath(list)} is narrowed by each facet it offers, then there is what was promised`, async ({
      other,
    }) => {
      const links = offered(await read(other, href(sitePath(list))));
      expect(links.size).toBeGreaterThan(0);
      for (const [to, count] of links) {
        const narrowed = await read(other, to);
        const [said] = /\d+ of \d+ briefs/.exec(text(only(narrowed, 'main'))) ?? [];
        expect([to, said?.split(' ')[0]]).toEqual([to, String(count)]);
        expect(values(narrowed, 'link', 'href', { rel: 'canonical' })).toEqual([
          `${other.origin}${href(sitePath(list))}`,
        ]);
        expect(values(narrowed, 'meta', 'content', { name: 'robots' })).toEqual([
          'noindex, follow',
        ]);
      }
    });
  }

  test('when facets are added one by one and taken away, then each link says so', async ({
    other,
  }) => {
    const first = narrowedHref(notes, [source]);
    const both = narrowedHref(notes, [source, rest]);
    const document = await read(other, both);
    const chips = values(only(document, 'main'), 'a', 'href', { class: 'chip' });
    expect(chips).toEqual([narrowedHref(notes, [rest]), first]);
    expect(values(only(document, 'main'), 'a', 'href')).toContain(href(sitePath(notes)));
    expect(cards(document)).toBeGreaterThan(0);
    expect([...offered(await read(other, first)).keys()]).not.toContain(first);
  });

  test('when a narrowed list is longer than a page, then its pages stay narrowed', async ({
    other,
  }) => {
    const second = narrowedHref(notes, [in2023], 2);
    const document = await read(other, narrowedHref(notes, [in2023]));
    expect(values(only(document, 'main'), 'a', 'href', { rel: 'next' })).toEqual([second]);
    expect(text(only(document, 'main'))).toContain(`43 of ${inNotes} briefs`);
    expect(cards(await read(other, second))).toBeGreaterThan(0);
    const beyond = await other.ask(`${href(pagePath(notes, 3))}${facetQuery([rest])}`);
    expect(beyond.status).toBe(200);
    expect((await other.ask(`${href(pagePath(notes, 3))}${facetQuery([source])}`)).status).toBe(
      404,
    );
  });
});

test.describe('given a query', () => {
  test('when it is spelled otherwise, then one redirect leads to its one form', async ({
    other,
  }) => {
    const to = narrowedHref(notes, [source, in2023]);
    for (const query of [
      'year=2023&source=source-2.example',
      'source=source-2.example&year=2023&year=2023&topic=',
      'source=Source-2.example&year=2023',
      'year=2023&source=source-2.example&utm_source=x',
    ]) {
      const { status, headers } = await other.ask(`${href(sitePath(notes))}/page/1?${query}`);
      const { pathname, search } = new URL(headers.location ?? '', other.origin);
      const tail = query.includes('utm') ? '&utm_source=x' : '';
      expect([query, status, pathname + search]).toEqual([query, 308, to + tail]);
      expect((await other.ask(pathname + search)).status).toBe(200);
    }
  });

  test('when it names what no brief has, or what no brief has together, then it is 404 with a way back', async ({
    other,
  }) => {
    const list = href(sitePath(notes));
    for (const query of ['?type=song', '?year=1999', '?topic=%27)--', '?source=nobody.example']) {
      expect([query, (await other.ask(list + query)).status]).toEqual([query, 404]);
    }
    const none = await other.ask(narrowedHref(notes, [source, { kind: 'year', value: '2024' }]));
    expect(none.status).toBe(404);
    const ways = values(only(parseHtml(none.text), 'main'), 'a', 'href');
    expect(ways).toEqual(expect.arrayContaining([list, narrowedHref(notes, [source])]));
  });

  test('when it names nothing we know, then the page is the page', async ({ other }) => {
    const path = href(sitePath(notes));
    const plain = await other.ask(path);
    const tagged = await other.ask(`${path}?utm_source=x&q=1`);
    expect([tagged.status, tagged.text]).toEqual([200, plain.text]);
    expect((await other.ask('/topics?type=song')).status).toBe(200);
  });

  test('when the sitemap is read, then no narrowed list is in it', async ({ other }) => {
    const listed = (await readSitemap(other.origin)).map(({ loc }) => loc);
    expect(listed.filter((loc) => loc.includes('?'))).toEqual([]);
  });
});
