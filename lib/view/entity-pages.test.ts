import { describe, expect, it } from 'vitest';
import { slugSchema } from '../domain/slug';
import {
  briefPageOf,
  briefSummary,
  countedSource,
  countedTopic,
  listSummary,
  storedTopic,
} from './brief-summary.fixture';
import { curatorPage } from './curator-page';
import { offeringPage } from './offering-page';
import { sourcePage } from './source-page';

const page = briefPageOf([briefSummary()]);
const topics = [countedTopic('KLAS: Telehealth', 1)];
const curator = { slug: slugSchema.parse('vinit'), name: 'Vinit', ...listSummary(2) };

describe('sourcePage', () => {
  it('stands below all sources and shows topics and curators', () => {
    const source = countedSource('medcitynews.com', 1);
    expect(sourcePage(source, page, { topics, curators: [curator] })).toMatchObject({
      breadcrumbs: { above: [{ label: 'Sources', href: '/sources' }], current: 'medcitynews.com' },
      heading: 'medcitynews.com',
      summary: 'Briefs on articles published at medcitynews.com.',
      count: '1 brief',
      sides: [{ title: 'Topics' }, { title: 'Curators', items: [{ href: '/curators/vinit' }] }],
      subscribe: { formats: [{ href: '/sources/medcitynews.com/feed.xml' }] },
    });
  });
});

describe('curatorPage', () => {
  it('stands below all curators and shows topics and sources', () => {
    expect(curatorPage(curator, page, { topics, sources: [] })).toMatchObject({
      breadcrumbs: { above: [{ label: 'Curators', href: '/curators' }], current: 'Vinit' },
      summary: 'Briefs curated by Vinit.',
      count: '2 briefs',
      sides: [{ title: 'Topics' }],
    });
  });
});

describe('offeringPage', () => {
  it('shows the topics it is matched by', () => {
    const offering = {
      slug: slugSchema.parse('healthsapiens---telehealth'),
      label: 'HealthSapiens - Telehealth',
      topics: [storedTopic('KLAS: Telehealth')],
      ...listSummary(1),
    };
    expect(offeringPage(offering, page)).toMatchObject({
      breadcrumbs: { above: [{ label: 'Offerings', href: '/offerings' }] },
      heading: 'HealthSapiens - Telehealth',
      topics: [{ label: 'Telehealth', href: '/topic/klas-telehealth', scheme: 'KLAS' }],
      subscribe: { formats: [{ href: '/offering/healthsapiens---telehealth/feed.xml' }] },
    });
  });
});
