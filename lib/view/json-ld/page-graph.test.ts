import { describe, expect, it } from 'vitest';
import { slugSchema } from '../../domain/slug';
import { breadcrumbs } from '../breadcrumbs';
import { path } from '../brief-summary.fixture';
import { breadcrumbList } from './breadcrumb-list';
import { collectionPage } from './collection-page';
import { pageGraph } from './page-graph';
import { personNode } from './things';

const siteUrl = 'https://www.example.org';

describe('pageGraph', () => {
  it('is one graph with the site and who makes it', () => {
    const trail = breadcrumbList(breadcrumbs([], 'Topics'), path('/topics'), siteUrl);
    expect(pageGraph([trail], siteUrl)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': `${siteUrl}/#website`,
          publisher: { '@id': `${siteUrl}/#organization` },
        },
        { '@type': 'Organization', '@id': `${siteUrl}/#organization`, name: 'Medigy' },
        { '@type': 'BreadcrumbList', '@id': `${siteUrl}/topics#breadcrumbs` },
      ],
    });
  });

  it('is nothing for a page that tells machines nothing', () => {
    expect(pageGraph([], siteUrl)).toBeUndefined();
  });
});

describe('collectionPage', () => {
  const list = { path: path('/curators/vinit'), name: 'Curated by Vinit', description: undefined };
  const subject = personNode({ slug: slugSchema.parse('vinit'), name: 'Vinit' }, siteUrl);

  it('lists what its page shows, in that order', () => {
    const items = [{ title: 'One', href: '/news/one' }];
    expect(collectionPage({ ...list, items, subject }, siteUrl)).toEqual([
      {
        '@type': 'CollectionPage',
        '@id': `${siteUrl}/curators/vinit#page`,
        url: `${siteUrl}/curators/vinit`,
        name: 'Curated by Vinit',
        isPartOf: { '@id': `${siteUrl}/#website` },
        about: subject,
        mainEntity: { '@id': `${siteUrl}/curators/vinit#list` },
      },
      {
        '@type': 'ItemList',
        '@id': `${siteUrl}/curators/vinit#list`,
        numberOfItems: 1,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'One', url: `${siteUrl}/news/one` },
        ],
      },
    ]);
  });

  it('is a profile where it is of a person, and has no list where it lists nothing', () => {
    expect(collectionPage({ ...list, items: [], subject, isProfile: true }, siteUrl)).toEqual([
      {
        '@type': 'ProfilePage',
        '@id': `${siteUrl}/curators/vinit#page`,
        url: `${siteUrl}/curators/vinit`,
        name: 'Curated by Vinit',
        isPartOf: { '@id': `${siteUrl}/#website` },
        mainEntity: subject,
      },
    ]);
  });
});
