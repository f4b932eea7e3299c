/** Name, words and branding of this site: all that another network would change besides its content. */
import { parseAiPolicy } from './domain/ai-policy';

export const site = {
  name: 'Medigy',
  /** Fits a search result: at most 160 characters. */
  description:
    'What digital health reads: briefs on articles from across the field, picked by curators, filed by community and topic, each with a link to its source.',
  tagline: 'What digital health is reading, in brief.',
  language: 'en',
  locale: 'en_GB',
  /** Hue of the accent outside communities, in degrees. */
  hue: 168,
  /** Scheme of a topic that names none. */
  ownScheme: 'General',
  /** Briefs on one page of a list. */
  pageSize: 20,
  /** Names on one page of an index; 200 links weigh about as much as twenty briefs. */
  indexPageSize: 200,
  /** Topics that a hub bundles: two rows of three on a wide screen. */
  hubTopics: 6,
  /** Briefs in a feed. */
  feedSize: 50,
  /** Events in the calendar of a community or of the site, the latest first. */
  calendarSize: 500,
  /** Whether search engines may show briefs without words of our own, which are a title and a link. */
  showsWordlessBriefs: true,
  /** Who makes our permanent ids, and since when: never change it, or every feed reader shows all briefs as new. */
  feedAuthority: 'medigy.com,2020',
  securityContact: 'mailto:security@medigy.com',
  /**
   * Crawlers of companies that make language models: `welcome`; `answers`, those that lead readers here but none that gather
   * texts to train on; or `refused`.
   */
  aiCrawlers: parseAiPolicy('welcome'),
} as const;
