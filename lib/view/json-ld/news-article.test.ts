import { describe, expect, it } from 'vitest';
import { plainMonthSchema } from '../../domain/instant';
import { storedBrief } from '../stored-brief.fixture';
import { newsArticle } from './news-article';

const siteUrl = 'https://www.example.org';
const url = `${siteUrl}/communities/ccm/curated-content/medcitynews-patient-focused`;

describe('newsArticle', () => {
  it('is ours by its curator and based on the article of the source, whose author is kept apart', () => {
    const brief = storedBrief({
      sourcePublished: plainMonthSchema.parse('2020-06'),
      sourceAuthor: 'A Writer',
    });
    const term = (topic: string, scheme: string, label: string, set: string) => ({
      '@type': 'DefinedTerm',
      '@id': `${siteUrl}/topic/${topic}#term`,
      name: label,
      url: `${siteUrl}/topic/${topic}`,
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': `${siteUrl}/schemes/${scheme}#terms`,
        name: set,
        url: `${siteUrl}/schemes/${scheme}`,
      },
    });
    expect(newsArticle(brief, siteUrl)).toEqual({
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: 'A title & <more>',
      description: 'What the brief says.',
      inLanguage: 'en',
      image: `${siteUrl}/previews/communities/ccm/curated-content/medcitynews-patient-focused`,
      wordCount: 1,
      datePublished: '2020-10-16T06:56:26.792Z',
      dateModified: '2020-10-16T06:56:37.287Z',
      author: [
        {
          '@type': 'Person',
          '@id': `${siteUrl}/curators/sonalika-ghosh#person`,
          name: 'Sonalika Ghosh',
          url: `${siteUrl}/curators/sonalika-ghosh`,
        },
      ],
      publisher: { '@id': `${siteUrl}/#organization` },
      about: [
        term('klas-telehealth', 'klas', 'Telehealth', 'KLAS'),
        term('symplur-virtual-care', 'symplur', 'Virtual Care', 'Symplur'),
      ],
      isPartOf: [
        { '@id': `${siteUrl}/#website` },
        {
          '@type': 'CollectionPage',
          '@id': `${siteUrl}/communities/ccm#page`,
          name: 'Chronic Care Management',
          url: `${siteUrl}/communities/ccm`,
        },
      ],
      isBasedOn: {
        '@type': 'NewsArticle',
        '@id': 'https://medcitynews.com/medcitynews-patient-focused',
        url: 'https://medcitynews.com/medcitynews-patient-focused',
        publisher: {
          '@type': 'Organization',
          '@id': `${siteUrl}/sources/medcitynews.com#source`,
          name: 'medcitynews.com',
          url: 'https://medcitynews.com',
        },
        datePublished: '2020-06',
        author: { '@type': 'Person', name: 'A Writer' },
      },
      citation: { '@id': 'https://medcitynews.com/medcitynews-patient-focused' },
    });
  });

  it('is based on nothing when the piece is an original one', () => {
    expect(newsArticle(storedBrief({ source: undefined }), siteUrl)).not.toHaveProperty(
      'isBasedOn',
    );
  });
});
