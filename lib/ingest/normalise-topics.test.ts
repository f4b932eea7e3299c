import { describe, expect, it } from 'vitest';
import { sitePath } from '../routes';
import { fieldsFrom, seedDocument, seedNumbers, withFindings } from './documents.fixture';
import { readField } from './fields';
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

  it('finds no topic of a seed in one place only, and doubts none', () => {
    const found = seedNumbers.map((seed) =>
      withFindings((report) => normaliseTopics(seedDocument(seed).fields, report)),
    );
    expect(found.map(({ value }) => value.length)).toEqual([3, 2, 2, 3, 4]);
    expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('knows a topic that is only in the JSON string', () => {
    const custom = 'openProjectCustomFields: {medigyTopics: \'["KLAS: Telehealth"]\'}';
    const fields = fieldsFrom(`categories: []\ncommunityTopics:\n${custom}`);
    expect(normaliseTopics(fields, () => {}).map(({ slug }) => slug)).toEqual(['klas-telehealth']);
  });

  it('gives topics the addresses that seed 001 proves', () => {
    const { fields } = seedDocument('001');
    const paths = normaliseTopics(fields, () => {}).map(({ slug }) =>
      sitePath({ kind: 'topic', topic: slug }),
    );
    expect(paths.map((path) => path.slice(1))).toEqual(readField(fields, 'categoryUrl'));
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
