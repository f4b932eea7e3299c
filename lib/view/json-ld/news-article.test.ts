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
    expect(newsArticle(brief, siteUrl)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': url,
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
        { '@type': 'Person', name: 'Sonalika Ghosh', url: `${siteUrl}/curators/sonalika-ghosh` },
      ],
      publisher: { '@type': 'Organization', name: 'Medigy', url: siteUrl },
      about: [
        {
          '@type': 'DefinedTerm',
          name: 'Telehealth',
          url: `${siteUrl}/topic/klas-telehealth`,
          inDefinedTermSet: {
            '@type': 'DefinedTermSet',
            name: 'KLAS',
            url: `${siteUrl}/schemes/klas`,
          },
        },
        {
          '@type': 'DefinedTerm',
          name: 'Virtual Care',
          url: `${siteUrl}/topic/symplur-virtual-care`,
          inDefinedTermSet: {
            '@type': 'DefinedTermSet',
            name: 'Symplur',
            url: `${siteUrl}/schemes/symplur`,
          },
        },
      ],
      isBasedOn: {
        '@type': 'NewsArticle',
        url: 'https://medcitynews.com/medcitynews-patient-focused',
        publisher: {
          '@type': 'Organization',
          name: 'medcitynews.com',
          url: 'https://medcitynews.com',
        },
        datePublished: '2020-06',
        author: { '@type': 'Person', name: 'A Writer' },
      },
    });
  });

  it('is based on nothing when the piece is an original one', () => {
    expect(newsArticle(storedBrief({ source: undefined }), siteUrl)).not.toHaveProperty(
      'isBasedOn',
    );
  });
});
