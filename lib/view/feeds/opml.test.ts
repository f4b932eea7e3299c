import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { community, newsSection, section } from '../brief-summary.fixture';
import { feedGroups } from './feed-groups';
import { opml } from './opml';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });

describe('opml', () => {
  it('names every feed with its group, by whole addresses', () => {
    const groups = feedGroups({ sections: [newsSection()], hasEvents: true }, [
      { community: community(), sections: [section()], hasEvents: false },
    ]);
    const { head, body } = parser.parse(opml('Medigy', groups, 'https://www.example.org')).opml;
    expect(head).toEqual({ title: 'Medigy' });
    const site = 'https://www.example.org';
    const feed = (text: string, path: string, htmlUrl: string) => ({
      '@type': 'rss',
      '@text': text,
      '@title': text,
      '@xmlUrl': `${site}${path}`,
      '@htmlUrl': `${site}${htmlUrl}`,
    });
    expect(body.outline).toEqual([
      {
        '@text': 'Medigy',
        '@title': 'Medigy',
        outline: [
          feed('Medigy: Everything', '/feed.xml', '/'),
          feed('Medigy: News', '/news/feed.xml', '/news'),
        ],
      },
      {
        '@text': 'Chronic Care Management',
        '@title': 'Chronic Care Management',
        outline: [
          feed(
            'Chronic Care Management: The whole community',
            '/communities/ccm/feed.xml',
            '/communities/ccm',
          ),
          feed(
            'Chronic Care Management: Curated content',
            '/communities/ccm/curated-content/feed.xml',
            '/communities/ccm/curated-content',
          ),
        ],
      },
    ]);
  });
});
