import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture';
import { oldPathKey } from './old-path';
import { labelSlug, topicSlug } from './topic-slug';

describe('topicSlug', () => {
  it.each([
    ['Gartner: Healthcare', 'gartner-healthcare'],
    ['KLAS: Telehealth', 'klas-telehealth'],
    ['Medigy: Barriers & Guidelines', 'medigy-barriers-guidelines'],
    ['Healthcare IT News: Telehealth', 'healthcare-it-news-telehealth'],
    ['Symplur: #HITsm', 'symplur-hash-hitsm'],
    ['Symplur: -hash-HITsm', 'symplur-hash-hitsm'],
    ['symplur: #hitSM', 'symplur-hash-hitsm'],
    ['Gartner: U.S. Federal', 'gartner-u.s.federal'],
    ['KLAS: EMR/EHR, Ambulatory (11+ Physicians)', 'klas-emrehr-ambulatory-11-physicians'],
    ['Medigy: Patients’ Rights: Basics', 'medigy-patients-rights-basics'],
    ['Medigy: No\u00a0Break', 'medigy-no-break'],
    ['Medigy: a - b', 'medigy-a-b'],
    ['Ransomware', 'ransomware'],
  ])('makes %s %s, as older sites did', (topic, slug) => {
    expect(topicSlug(topic)).toBe(slug);
  });

  it('gives labels a stable name in which the rule leaves nothing', () => {
    expect(topicSlug('KLAS: 遠隔医療')).toMatch(/^klas-x-[0-9a-f]{14}$/);
    expect(topicSlug('KLAS: 遠隔医療')).not.toBe(topicSlug('KLAS: 健康'));
    expect(topicSlug('..: ..')).toMatch(/^x-[0-9a-f]{14}-x-[0-9a-f]{14}$/);
    expect(labelSlug('..')).toMatch(/^x-[0-9a-f]{14}$/);
  });

  it('takes no name that ends every list, and none that no file may have', () => {
    expect([labelSlug('Page'), labelSlug('feed.xml'), topicSlug('Opengraph: Image')]).toEqual([
      'page-topic',
      'feed.xml-topic',
      'opengraph-image-topic',
    ]);
    expect(labelSlug('a'.repeat(300))).toMatch(/^a{200}-[0-9a-f]{14}$/);
  });

  it('is found again under its own path, for any topic', () => {
    fc.assert(
      fc.property(anyText, anyText, (scheme, label) => {
        const slug = topicSlug(`${scheme}: ${label}`);
        expect(oldPathKey(`/topic/${slug}`)).toBe(`/topic/${slug}`);
        expect(topicSlug(`${scheme}: ${label}`.toUpperCase().toLowerCase())).toMatch(
          /^[a-z0-9.-]+$/,
        );
        if (!slug.includes('-hash-')) expect(topicSlug(slug)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });
});
