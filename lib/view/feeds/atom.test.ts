import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { storedBrief } from '../stored-brief.fixture';
import { atom } from './atom';
import { sampleChannel } from './channel.fixture';

const siteUrl = 'https://www.example.org';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
});

const feedOf = (briefs = [storedBrief()]) =>
  parser.parse(atom(sampleChannel(briefs), siteUrl)).feed;

describe('atom', () => {
  it('says whose feed it is, where it lives and when it last changed', () => {
    const { entry, ...own } = feedOf();
    expect(own).toEqual({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      '@xml:lang': 'en',
      id: 'tag:medigy.com,2020:/communities/ccm',
      title: 'Chronic Care · Medigy',
      subtitle: 'Newest briefs.',
      updated: '2020-10-16T06:56:37.287Z',
      author: { name: 'Medigy', uri: 'https://www.example.org/' },
      link: [
        {
          '@rel': 'self',
          '@type': 'application/atom+xml',
          '@href': `${siteUrl}/communities/ccm/atom.xml`,
        },
        { '@rel': 'alternate', '@type': 'text/html', '@href': `${siteUrl}/communities/ccm` },
      ],
    });
  });

  it('gives each brief whole, with its curator, topics, picture, source and a permanent id', () => {
    const path = 'communities/ccm/curated-content/medcitynews-patient-focused';
    expect(feedOf().entry).toEqual([
      {
        id: 'tag:medigy.com,2020:/communities/ccm/curated-content#3612',
        title: 'A title & <more>',
        updated: '2020-10-16T06:56:37.287Z',
        published: '2020-10-16T06:56:26.792Z',
        author: { name: 'Sonalika Ghosh', uri: `${siteUrl}/curators/sonalika-ghosh` },
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': `${siteUrl}/${path}` },
          {
            '@rel': 'related',
            '@href': 'https://medcitynews.com/medcitynews-patient-focused',
            '@title': 'medcitynews.com',
          },
        ],
        category: [
          { '@term': 'Telehealth', '@scheme': `${siteUrl}/schemes/klas` },
          { '@term': 'Virtual Care', '@scheme': `${siteUrl}/schemes/symplur` },
        ],
        summary: 'What the brief says.',
        content: { '@type': 'html', '#text': '<p>What the brief says.</p>' },
        'media:content': { '@url': `${siteUrl}/previews/${path}`, '@medium': 'image' },
      },
    ]);
  });

  it('names the hub where there is one', () => {
    const hub = 'https://hub.example.org/?a&b';
    const { link } = parser.parse(atom({ ...sampleChannel(), hub }, siteUrl)).feed;
    expect(link).toContainEqual({ '@rel': 'hub', '@href': hub });
  });

  it('dates what has no date before all that has one, for Atom wants one of everything', () => {
    const feed = feedOf([storedBrief({ curated: undefined, modified: undefined })]);
    expect([feed.updated, feed.entry[0].updated]).toEqual([
      '1970-01-01T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
    ]);
    expect(feed.entry[0]).not.toHaveProperty('published');
  });
});
