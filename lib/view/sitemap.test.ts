import { describe, expect, it } from 'vitest';
import { plainDaySchema } from '../domain/instant';
import { sitePathSchema } from '../domain/site-path';
import { newsSitemap, sitemapIndex, sitemapParts } from './sitemap';

const siteUrl = 'https://www.example.org';
const path = (text: string) => sitePathSchema.parse(text);
const day = plainDaySchema.parse('2022-04-08');
const schemas =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

describe('sitemapParts', () => {
  it('gives each page its address, escaped twice over, its date and its picture when there are any', () => {
    const picture = { name: 'a&b.png', file: 'a&b.png', alt: '', width: 800, height: 600 };
    const entries = [
      [{ path: path('/'), modified: undefined }],
      [{ path: path("/news/a&b's “c”"), modified: day, picture }],
    ];
    expect([...(sitemapParts(entries, siteUrl) ?? [])].join('')).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><urlset ${schemas}>` +
        '<url><loc>https://www.example.org/</loc></url>' +
        '<url><loc>https://www.example.org/news/a&amp;b&apos;s%20%E2%80%9Cc%E2%80%9D</loc><lastmod>2022-04-08</lastmod>' +
        '<image:image><image:loc>https://www.example.org/media/a&amp;b.png?w=800</image:loc></image:image></url>' +
        '</urlset>\n',
    );
  });

  it('reads no more than is sent', () => {
    let read = 0;
    function* entries() {
      for (; read < 5; read += 1) yield [{ path: path(`/${read}`), modified: undefined }];
    }
    const parts = sitemapParts(entries(), siteUrl)?.[Symbol.iterator]();
    parts?.next();
    parts?.next();
    expect(read).toBe(0);
    parts?.next();
    expect(read).toBe(1);
  });

  it('is no document without entries', () => {
    expect(sitemapParts([], siteUrl)).toBeUndefined();
    expect(sitemapParts([[]], siteUrl)).toBeUndefined();
  });
});

describe('sitemapIndex', () => {
  it('names each document with its last change', () => {
    const parts = [{ kind: 'briefs', part: 2, modified: day }] as const;
    expect(sitemapIndex(parts, true, siteUrl)).toContain(
      '<sitemap><loc>https://www.example.org/sitemaps/briefs-2.xml</loc><lastmod>2022-04-08</lastmod></sitemap>' +
        '<sitemap><loc>https://www.example.org/sitemaps/news.xml</loc></sitemap>',
    );
  });
});

describe('newsSitemap', () => {
  it('says what search engines want to know of news', () => {
    const entries = [{ path: path('/news/a'), title: 'A & <b> ]]>', curated: day }];
    expect(newsSitemap(entries, siteUrl)).toContain(
      '<url><loc>https://www.example.org/news/a</loc><news:news><news:publication><news:name>Medigy</news:name>' +
        '<news:language>en</news:language></news:publication><news:publication_date>2022-04-08</news:publication_date>' +
        '<news:title>A &amp; &lt;b&gt; ]]&gt;</news:title></news:news></url>',
    );
  });
});
