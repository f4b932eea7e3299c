import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingestText } from './documents.fixture';

it('reads the hub text of this repository', () => {
  const file = 'communities/chronic-care-management/_index.md';
  const { outcome, findings } = ingestText(readFileSync(`content/${file}`), file);
  expect(findings).toEqual([]);
  expect(outcome).toMatchObject({
    kind: 'section-page',
    page: {
      path: '/communities/chronic-care-management',
      title: 'Chronic Care Management (CCM)',
      masthead: 'Chronic Care Management',
      accent: 168,
      featuredTopics: [],
      body: expect.stringMatching(/^<p>Chronic conditions are .*<\/p><p>Its curators .*<\/p>$/),
    },
  });
});

it('reads every key a section page may have', () => {
  const text = `---
Title: Events
description: What is on
accent: '#008080'
featuredtopics: ['KLAS: Telehealth', Ransomware]
order: 2
vendorEmail: x@y.z
---
# Heading`;
  const ingested = ingestText(text, 'events/_Index.MD');
  expect(ingested.outcome).toEqual({
    kind: 'section-page',
    page: {
      path: '/events',
      title: 'Events',
      masthead: undefined,
      summary: 'What is on',
      accent: 180,
      featuredTopics: [
        {
          slug: 'klas-telehealth',
          scheme: 'KLAS',
          schemeSlug: 'klas',
          label: 'Telehealth',
          concept: 'telehealth',
        },
        expect.objectContaining({ slug: 'general-ransomware' }),
      ],
      order: 2,
      body: '<h2>Heading</h2>',
    },
    pictures: [],
  });
  expect(JSON.stringify(ingested)).not.toContain('x@y.z');
});

it('speaks for a place even where its folder cannot be one, and reports odd values', () => {
  const { outcome, findings } = ingestText(
    '---\naccent: teal\norder: first\n---\n',
    'search/_index.md',
  );
  expect(outcome).toMatchObject({ page: { path: '/search-section', body: '' } });
  expect(findings.map(({ field, kind }) => `${field}: ${kind}`)).toEqual([
    ': place-changed',
    'order: value-invalid',
    'accent: value-invalid',
  ]);
});

it.each([
  'featuredTopics',
  'FeaturedTopics',
  'featured topics',
  'featured-topics',
  'featured_topics',
])('knows the topics to feature as %s', (key) => {
  const { outcome, findings } = ingestText(`---\n${key}: 'KLAS: A'\n---\n`, 'x/_index.md');
  expect(outcome).toMatchObject({ page: { featuredTopics: [{ slug: 'klas-a' }] } });
  expect(findings).toEqual([]);
});
