import { describe, expect, it } from 'vitest';
import { plainDaySchema } from '../domain/instant';
import { sitePathSchema } from '../domain/site-path';
import { sitemap } from './sitemap';

describe('sitemap', () => {
  it('gives each page its address, escaped twice over, and its date when there is one', () => {
    const entries = [
      { path: sitePathSchema.parse('/'), modified: undefined },
      {
        path: sitePathSchema.parse("/news/a&b's “c”"),
        modified: plainDaySchema.parse('2022-04-08'),
      },
    ];
    expect(sitemap(entries, 'https://www.example.org')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<url><loc>https://www.example.org/</loc></url>' +
        '<url><loc>https://www.example.org/news/a&amp;b&apos;s%20%E2%80%9Cc%E2%80%9D</loc><lastmod>2022-04-08</lastmod></url>' +
        '</urlset>\n',
    );
  });
});
