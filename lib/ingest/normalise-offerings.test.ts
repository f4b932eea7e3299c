import { expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseOfferings } from './normalise-offerings';

it('reads the five of seed 001, runs of dashes kept', () => {
  const offerings = normaliseOfferings(seedDocument('001').fields, () => {});
  expect(
    offerings.map(({ slug, label, topics }) => [slug, label, topics.map((t) => t.slug)]),
  ).toEqual([
    [
      'healthsapiens---telehealth',
      'HealthSapiens - Telehealth',
      ['klas-telehealth', 'symplur-virtual-care'],
    ],
    ['healthnow---konsultamd', 'HealthNow - KonsultaMD', ['medigy-home-care', 'klas-telehealth']],
    ['ondemand---telehealth', 'OnDemand - Telehealth', ['klas-telehealth', 'symplur-patient-care']],
    [
      'cybermed-health---remote-care-management',
      'CyberMed Health - Remote Care Management',
      ['symplur-chronic-care-management', 'klas-telehealth', 'medigy-remote-patient-monitoring'],
    ],
    [
      'wicis---remote-patient-monitoring',
      'WiCis - Remote Patient Monitoring',
      ['klas-telehealth', 'healthcare-it-news-remote-patient-monitoring'],
    ],
  ]);
});

it('takes each once, and reports what is none', () => {
  const yaml = `
relatedofferings:
  - {label: A, permalink: /offering/a/}
  - {label: B, permalink: 'https://example.org/offering/a?x'}
  - {label: C D}
  - {permalink: /offering/e}
  - text
  - null`;
  const { value, findings } = withFindings((report) =>
    normaliseOfferings(fieldsFrom(yaml), report),
  );
  expect(value).toEqual([
    { slug: 'a', label: 'A', topics: [] },
    { slug: 'c-d', label: 'C D', topics: [] },
  ]);
  expect(findings).toEqual([
    'relatedOfferings.permalink: value-missing:  → c-d',
    'relatedOfferings: value-missing:  → ',
    'relatedOfferings: value-invalid: text → ',
  ]);
});
