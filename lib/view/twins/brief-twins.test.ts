import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { safeHtmlSchema } from '../../domain/safe-html';
import { storedBrief } from '../stored-brief.fixture';
import { briefJson } from './brief-json';
import { briefMarkdown } from './brief-markdown';

const siteUrl = 'https://www.example.org';
const url = `${siteUrl}/communities/ccm/curated-content/medcitynews-patient-focused`;
const body = (html: string) => safeHtmlSchema.parse(html);

describe('briefJson', () => {
  it('says all that the page says, by whole addresses', () => {
    expect(JSON.parse(briefJson(storedBrief(), siteUrl))).toEqual({
      id: 'tag:medigy.com,2020:/communities/ccm/curated-content#3612',
      url,
      title: 'A title & <more>',
      type: 'curated-content',
      teaser: 'What the brief says.',
      curated: '2020-10-16T06:56:26.792Z',
      modified: '2020-10-16T06:56:37.287Z',
      curators: [{ name: 'Sonalika Ghosh', url: `${siteUrl}/curators/sonalika-ghosh` }],
      source: {
        name: 'medcitynews.com',
        url: 'https://medcitynews.com/medcitynews-patient-focused',
      },
      community: { name: 'Chronic Care Management (CCM)', url: `${siteUrl}/communities/ccm` },
      section: { name: 'Curated content', url: `${siteUrl}/communities/ccm/curated-content` },
      topics: [
        { scheme: 'KLAS', label: 'Telehealth', url: `${siteUrl}/topic/klas-telehealth` },
        { scheme: 'Symplur', label: 'Virtual Care', url: `${siteUrl}/topic/symplur-virtual-care` },
      ],
      image: `${siteUrl}/previews/communities/ccm/curated-content/medcitynews-patient-focused`,
      words: 1,
      body: '<p>What the brief says.</p>',
    });
  });
});

describe('briefMarkdown', () => {
  const markdown = (changes = {}) => briefMarkdown(storedBrief(changes), siteUrl);

  it('has its facts as YAML, its words, and the way to the source', () => {
    const [, head = '', text = ''] = markdown().split('---\n');
    expect(load(head)).toEqual({
      title: 'A title & <more>',
      url,
      curated: '2020-10-16T06:56:26.792Z',
      modified: '2020-10-16T06:56:37.287Z',
      curators: ['Sonalika Ghosh'],
      source: 'medcitynews.com',
      sourceUrl: 'https://medcitynews.com/medcitynews-patient-focused',
      community: 'Chronic Care Management (CCM)',
      section: 'Curated content',
      topics: ['KLAS: Telehealth', 'Symplur: Virtual Care'],
    });
    expect(text).toBe(
      '\n# A title & \\<more\\>\n\nWhat the brief says.\n\n' +
        'Continue reading at [medcitynews.com](<https://medcitynews.com/medcitynews-patient-focused>).\n',
    );
  });

  it('keeps the shape of a body: headings, lists, links, and tables as they are', () => {
    const html = body(
      '<h2>Why</h2><ul><li>One <a href="/news/x">link</a></li></ul><table><tr><td>1</td></tr></table>',
    );
    const text = markdown({ body: html });
    expect(text).toContain('## Why');
    expect(text).toMatch(/-\s+One \[link\]\(https:\/\/www\.example\.org\/news\/x\)/);
    expect(text).toContain('<table><tbody><tr><td>1</td></tr></tbody></table>');
  });

  it.each([
    'A "title": with --- and # and *stars* [x](y)',
    "It's </script> ]]> \u2028 😀 مرحبا",
    'x'.repeat(400),
  ])('is not broken by the title %s', (title) => {
    const [, head = ''] = markdown({ title }).split(/^---$/m);
    expect(load(head)).toMatchObject({ title });
  });

  it('leads nowhere where there is no source', () => {
    expect(markdown({ source: undefined })).not.toContain('Continue reading');
  });
});
