import { describe, expect, it } from 'vitest';
import { ingestText } from './documents.fixture';

function profile(yaml: string, body = '') {
  return ingestText(`---\narchetype: Profile-Offering\n${yaml}\n---\n${body}`);
}

describe('normaliseOfferingProfile', () => {
  const { outcome, findings } = profile(
    [
      'title: HealthSapiens (Telehealth)',
      'permalink: /offering/healthsapiens---telehealth/',
      'summary: Care at a distance. Write to sales@healthsapiens.example.',
      'institution: {name: HealthSapiens Inc., contactEmail: chief@healthsapiens.example}',
      'link: {href: "https://www.healthsapiens.example/telehealth"}',
      'categories: ["KLAS: Telehealth"]',
      'topics: ["Symplur: Virtual Care"]',
      'contactEmail: hidden@healthsapiens.example',
      'vendorPhone: +1 555 010 9999',
      'claimToken: 3f9d8b2c',
      'claimUrl: https://healthsapiens.example/claim?token=3f9d8b2c',
    ].join('\n'),
    '<p>Video visits. Ask <a href="mailto:me@healthsapiens.example">me@healthsapiens.example</a>.</p><script>1</script>',
  );

  it('takes what the rules name, and nothing else', () => {
    expect(outcome).toMatchObject({
      kind: 'offering',
      profile: {
        slug: 'healthsapiens---telehealth',
        label: 'HealthSapiens (Telehealth)',
        topics: [{ slug: 'symplur-virtual-care' }, { slug: 'klas-telehealth' }],
        summary: 'Care at a distance. Write to .',
        body: '<p>Video visits. Ask .</p>',
        institution: 'HealthSapiens Inc.',
        link: 'https://www.healthsapiens.example/telehealth',
      },
      pictures: [],
    });
  });

  it('lets no contact and no token pass, not even in a finding', () => {
    const everything = JSON.stringify([outcome, findings]);
    for (const secret of ['@', '555', '3f9d8b2c', 'claim', 'mailto']) {
      expect(everything).not.toContain(secret);
    }
  });

  it('links no address that is not of the web', () => {
    for (const link of [
      'javascript:alert(1)',
      'mailto:a@b.org',
      'https://user:pass@a.org/',
      '//a',
    ]) {
      expect(profile(`title: A\npermalink: /offering/a\nlink: "${link}"`).outcome).toMatchObject({
        profile: { link: undefined },
      });
    }
  });

  it('takes a description for the summary where it has a body, else for the body', () => {
    expect(profile('title: A\ndescription: Words.').outcome).toMatchObject({
      profile: { slug: 'a', summary: undefined, body: '<p>Words.</p>' },
    });
    expect(profile('label: A\ndescription: Words.\nvendor: B', 'More.').outcome).toMatchObject({
      profile: { slug: 'a', summary: 'Words.', body: '<p>More.</p>', institution: 'B' },
    });
  });
});
