import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseTopics, splitTopic } from './normalise-topics';

describe('normaliseTopics', () => {
  it('reads the JSON string of seed 000 and the lists of seed 001', () => {
    const labels = (['000', '001'] as const).map((seed) =>
      normaliseTopics(seedDocument(seed).fields, () => {}).map((t) => `${t.scheme} | ${t.label}`),
    );
    expect(labels).toEqual([
      [
        'Medigy | Barriers & Guidelines',
        'Symplur | Virtual Care',
        'Healthcare IT News | Telehealth',
      ],
      ['Gartner | Healthcare', 'KLAS | Telehealth'],
    ]);
  });

  it('unites the three places, first spelling and order kept', () => {
    const yaml = `
categories: ['Symplur: #HITsm', 'KLAS: Telehealth']
communityTopics: ['klas: telehealth', 'Symplur: -hash-hitsm', 'Medigy: A']
openProjectCustomFields: {medigyTopics: '["Medigy: B", "medigy: a"]'}`;
    const { value, findings } = withFindings((report) => normaliseTopics(fieldsFrom(yaml), report));
    expect(value.map(({ scheme, label }) => `${scheme}: ${label}`)).toEqual([
      'Symplur: #HITsm',
      'KLAS: Telehealth',
      'Medigy: A',
      'Medigy: B',
    ]);
    expect(findings).toEqual([]);
  });
});

describe('splitTopic', () => {
  it('splits at the first mark and keeps the rest of the label', () => {
    expect(splitTopic('Medigy: Rights: A/B, C & D (’+)')).toEqual({
      slug: 'medigy-rights-ab-c-d-',
      scheme: 'Medigy',
      schemeSlug: 'medigy',
      label: 'Rights: A/B, C & D (’+)',
      concept: 'rights-ab-c-d-',
    });
  });

  it('files a topic without a scheme under that of the site', () => {
    expect(splitTopic('Ransomware')).toEqual({
      slug: 'general-ransomware',
      scheme: 'General',
      schemeSlug: 'general',
      label: 'Ransomware',
      concept: 'ransomware',
    });
    expect(splitTopic(': Odd').scheme).toBe('General');
  });

  it('shows # where older generations wrote -hash-', () => {
    expect(splitTopic('Symplur: -hash-HITsm')).toMatchObject({
      slug: 'symplur-hash-hitsm',
      label: '#HITsm',
      concept: 'hash-hitsm',
    });
  });

  it('lets no label take the name of a further page or a feed', () => {
    expect([splitTopic('KLAS: Page').concept, splitTopic('Page: feed.xml').concept]).toEqual([
      'page-topic',
      'feed.xml-topic',
    ]);
    expect(splitTopic('Page: a').schemeSlug).toBe('page-topic');
  });
});
