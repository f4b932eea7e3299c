import { describe, expect, it } from 'vitest';
import { robots } from './robots';

const siteUrl = 'https://www.example.org';
const refused = (policy: 'welcome' | 'answers' | 'refused') =>
  [...robots(siteUrl, policy).matchAll(/^User-agent: (?!\*)(.*)$/gm)].map(([, name]) => name);

describe('robots', () => {
  it('welcomes everybody, but at the desk', () => {
    expect(robots(siteUrl, 'welcome')).toBe(
      'User-agent: *\nAllow: /\nDisallow: /desk/\n\nSitemap: https://www.example.org/sitemap.xml\n',
    );
  });

  it('refuses those who gather texts, or all that make language models, as the site says', () => {
    expect(refused('answers')).toContain('GPTBot');
    expect(refused('answers')).not.toContain('OAI-SearchBot');
    expect(refused('refused')).toEqual(expect.arrayContaining(['GPTBot', 'OAI-SearchBot']));
    expect(robots(siteUrl, 'refused')).toMatch(
      /User-agent: PerplexityBot\nDisallow: \/\n\nSitemap/,
    );
  });
});
