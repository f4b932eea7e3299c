import { describe, expect, it } from 'vitest';
import { plainDaySchema } from '../../domain/instant';
import { storedBrief } from '../stored-brief.fixture';
import { sampleChannel } from './channel.fixture';
import { jsonFeed } from './json-feed';

const siteUrl = 'https://www.example.org';
const feedOf = (briefs = [storedBrief()]) => JSON.parse(jsonFeed(sampleChannel(briefs), siteUrl));

describe('jsonFeed', () => {
  it('gives each brief whole, its source apart', () => {
    const path = 'communities/ccm/curated-content/medcitynews-patient-focused';
    expect(feedOf()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Chronic Care · Medigy',
      home_page_url: `${siteUrl}/communities/ccm`,
      feed_url: `${siteUrl}/communities/ccm/feed.json`,
      description: 'Newest briefs.',
      language: 'en',
      items: [
        {
          id: 'tag:medigy.com,2020:/communities/ccm/curated-content#3612',
          url: `${siteUrl}/${path}`,
          external_url: 'https://medcitynews.com/medcitynews-patient-focused',
          title: 'A title & <more>',
          content_html: '<p>What the brief says.</p>',
          summary: 'What the brief says.',
          image: `${siteUrl}/previews/${path}`,
          date_published: '2020-10-16T06:56:26.792Z',
          date_modified: '2020-10-16T06:56:37.287Z',
          authors: [{ name: 'Sonalika Ghosh', url: `${siteUrl}/curators/sonalika-ghosh` }],
          tags: ['Telehealth', 'Virtual Care'],
        },
      ],
    });
  });

  it('says nothing of what is not known, and makes a plain day an instant', () => {
    const [item] = feedOf([
      storedBrief({
        source: undefined,
        curators: [],
        teaser: '',
        curated: plainDaySchema.parse('2022-04-08'),
        modified: undefined,
      }),
    ]).items;
    expect(item.date_published).toBe('2022-04-08T00:00:00.000Z');
    for (const absent of ['external_url', 'authors', 'summary']) {
      expect(item).not.toHaveProperty(absent);
    }
  });
});
