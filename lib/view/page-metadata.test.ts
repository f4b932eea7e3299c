import { describe, expect, it } from 'vitest';
import { breadcrumbs } from './breadcrumbs';
import { briefHead } from './brief-head';
import { listHead } from './list-head';
import { pageMetadata } from './page-metadata';
import { storedBrief } from './stored-brief.fixture';

const siteUrl = 'https://www.example.org';
const url = `${siteUrl}/communities/ccm/curated-content/medcitynews-patient-focused`;
const picture = {
  url: `${siteUrl}/previews/communities/ccm/curated-content/medcitynews-patient-focused`,
  alt: 'A title & <more>',
  width: 1200,
  height: 630,
};

describe('pageMetadata', () => {
  it('tells of a brief by its own words, canonical at its own address', () => {
    const head = briefHead(storedBrief(), breadcrumbs([], 'A title'), siteUrl);
    expect(pageMetadata(head, siteUrl)).toEqual({
      title: 'A title & <more> · Medigy',
      description: 'What the brief says.',
      robots: { index: true, follow: true },
      alternates: {
        canonical: url,
        types: {
          'application/rss+xml': [
            {
              title: 'Curated content (RSS)',
              url: `${siteUrl}/communities/ccm/curated-content/feed.xml`,
            },
          ],
          'application/atom+xml': [
            {
              title: 'Curated content (Atom)',
              url: `${siteUrl}/communities/ccm/curated-content/atom.xml`,
            },
          ],
          'application/feed+json': [
            {
              title: 'Curated content (JSON Feed)',
              url: `${siteUrl}/communities/ccm/curated-content/feed.json`,
            },
          ],
          'application/json': `${url}.json`,
          'text/markdown': `${url}.md`,
        },
      },
      openGraph: {
        type: 'article',
        title: 'A title & <more>',
        description: 'What the brief says.',
        url,
        siteName: 'Medigy',
        locale: 'en_GB',
        images: [picture],
        publishedTime: '2020-10-16T06:56:26.792Z',
        modifiedTime: '2020-10-16T06:56:37.287Z',
        tags: ['Telehealth', 'Virtual Care'],
      },
      twitter: {
        card: 'summary_large_image',
        title: 'A title & <more>',
        description: 'What the brief says.',
        images: [picture],
      },
    });
  });

  it('names the player of a video to the page cache, and no player on other pages', () => {
    const brief = storedBrief({ video: { player: 'vimeo', id: '76979871' } });
    const head = briefHead(brief, breadcrumbs([], 'A title'), siteUrl);
    expect(pageMetadata(head, siteUrl).other).toEqual({ 'portal:player': 'vimeo' });
    const plain = briefHead(storedBrief(), breadcrumbs([], 'A title'), siteUrl);
    expect(pageMetadata(plain, siteUrl).other).toBeUndefined();
  });

  it('tells the pages of a list apart and links them', () => {
    const page = { briefs: [], total: 45, page: 2, pages: 3, chosen: [], facets: [] };
    const list = {
      target: { kind: 'front' as const },
      page,
      title: 'All',
      description: 'All of it.',
      breadcrumbs: undefined,
    };
    expect(pageMetadata(listHead(list, siteUrl), siteUrl)).toMatchObject({
      title: 'All, page 2 · Medigy',
      description: 'All of it. Page 2 of 3, 45 briefs.',
      alternates: { canonical: `${siteUrl}/page/2` },
      pagination: { previous: `${siteUrl}/`, next: `${siteUrl}/page/3` },
    });
  });

  it('keeps an empty list out of search engines', () => {
    const page = { briefs: [], total: 0, page: 1, pages: 1, chosen: [], facets: [] };
    const list = {
      target: { kind: 'front' as const },
      page,
      title: 'All',
      description: 'All of it.',
      breadcrumbs: undefined,
    };
    expect(pageMetadata(listHead(list, siteUrl), siteUrl).robots).toEqual({
      index: false,
      follow: true,
    });
  });
});

describe('briefHead', () => {
  it('tells a brief from others of the same title, for search engines alone', () => {
    const head = briefHead(storedBrief(), breadcrumbs([], ''), siteUrl, true);
    const { title, description, openGraph } = pageMetadata(head, siteUrl);
    const apart = '(Chronic Care Management (CCM), medcitynews.com, 16 October 2020)';
    expect(title).toBe(`${storedBrief().title} ${apart} · Medigy`);
    expect(description).toBe(`${storedBrief().teaser} ${apart}`);
    expect(openGraph).toMatchObject({ title: storedBrief().title });
  });

  it('describes a brief without words by what it is', () => {
    const head = briefHead(storedBrief({ teaser: '' }), breadcrumbs([], ''), siteUrl);
    expect(head.description).toBe(
      'A title & <more>: from medcitynews.com, curated in Chronic Care Management (CCM).',
    );
  });
});
