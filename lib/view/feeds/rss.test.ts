import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { storedBrief } from '../stored-brief.fixture';
import { sampleChannel } from './channel.fixture';
import { rss } from './rss';

const siteUrl = 'https://www.example.org';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'item',
});

const channel = (briefs = [storedBrief()]) =>
  parser.parse(rss(sampleChannel(briefs), siteUrl)).rss.channel;

describe('rss', () => {
  it('says whose feed it is, where it lives and when it last changed', () => {
    const { item, ...own } = channel();
    expect(own).toEqual({
      title: 'Chronic Care · Medigy',
      link: 'https://www.example.org/communities/ccm',
      description: 'Newest briefs.',
      language: 'en',
      lastBuildDate: 'Fri, 16 Oct 2020 06:56:37 GMT',
      'atom:link': {
        '@href': 'https://www.example.org/communities/ccm/feed.xml',
        '@rel': 'self',
        '@type': 'application/rss+xml',
      },
    });
  });

  it('gives each brief whole, with its curator, topics and a permanent id', () => {
    expect(channel().item).toEqual([
      {
        title: 'A title & <more>',
        link: 'https://www.example.org/communities/ccm/curated-content/medcitynews-patient-focused',
        guid: {
          '@isPermaLink': 'false',
          '#text': 'tag:medigy.com,2020:/communities/ccm/curated-content#3612',
        },
        pubDate: 'Fri, 16 Oct 2020 06:56:26 GMT',
        'dc:creator': 'Sonalika Ghosh',
        'dc:source': 'https://medcitynews.com/medcitynews-patient-focused',
        category: [
          { '@domain': 'https://www.example.org/schemes/klas', '#text': 'Telehealth' },
          { '@domain': 'https://www.example.org/schemes/symplur', '#text': 'Virtual Care' },
        ],
        description: 'What the brief says.',
        'content:encoded': '<p>What the brief says.</p>',
        'media:content': {
          '@url':
            'https://www.example.org/previews/communities/ccm/curated-content/medcitynews-patient-focused',
          '@medium': 'image',
        },
      },
    ]);
  });

  it('gives a brief without a date none', () => {
    expect(
      channel([storedBrief({ curated: undefined, modified: undefined })]).item[0],
    ).not.toHaveProperty('pubDate');
  });
});
