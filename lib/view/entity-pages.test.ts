import { describe, expect, it } from 'vitest';
import { dateSchema } from '../domain/instant';
import { slugSchema } from '../domain/slug';
import { outboundUrlSchema } from '../domain/source';
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
import { storedBrief } from './stored-brief.fixture';

const page = briefPageOf([briefSummary()]);
const topics = [countedTopic('KLAS: Telehealth', 1)];
const day = (text: string) => dateSchema.parse(text);
const timeline = {
  oldest: day('2019-03-01'),
  years: [
    { year: '2019', count: 1 },
    { year: '2021', count: 1 },
  ],
};
const curator = { slug: slugSchema.parse('vinit'), name: 'Vinit', ...listSummary(2) };

describe('sourcePage', () => {
  const around = { timeline, topics, curators: [curator], siblings: [] };

  it('stands below all sources and shows years, topics and curators', () => {
    const source = countedSource('medcitynews.com', 1);
    expect(sourcePage(source, page, around)).toMatchObject({
      breadcrumbs: { above: [{ label: 'Sources', href: '/sources' }], current: 'medcitynews.com' },
      heading: 'medcitynews.com',
      summary: 'Briefs on articles published at medcitynews.com.',
      count: '1 brief',
      oldest: { text: '1 March 2019' },
      newest: { text: '17 February 2021' },
      years: { labels: ['2019', '2020', '2021'] },
      topicTable: { rows: [{ label: 'Telehealth', count: '1' }] },
      sides: [{ title: 'Curators', items: [{ href: '/curators/vinit' }] }],
      subscribe: {
        formats: ['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({
          href: `/sources/medcitynews.com/${file}`,
        })),
      },
    });
  });

  it('names the other hosts of its domain', () => {
    const siblings = [countedSource('burnsmcd.com', 3)];
    const view = sourcePage(countedSource('blog.burnsmcd.com', 1), page, { ...around, siblings });
    expect(view).toMatchObject({
      summary: 'Briefs on articles published at blog.burnsmcd.com, a host of burnsmcd.com.',
      sides: [
        {
          title: 'More of burnsmcd.com',
          items: [{ label: 'burnsmcd.com', href: '/sources/burnsmcd.com', count: '3' }],
        },
        { title: 'Curators' },
      ],
    });
  });

  it('gives one date where the first is the newest', () => {
    const once = { oldest: day('2021-02-17T04:49:37.317Z'), years: [{ year: '2021', count: 1 }] };
    const view = sourcePage(countedSource('a.com', 1), page, { ...around, timeline: once });
    expect(view).toMatchObject({ oldest: undefined, newest: { text: '17 February 2021' } });
  });
});

describe('curatorPage', () => {
  it('stands below all curators and shows years, topics and sources', () => {
    expect(
      curatorPage(curator, page, { timeline, topics, sources: [countedSource('a.com', 1)] }),
    ).toMatchObject({
      breadcrumbs: { above: [{ label: 'Curators', href: '/curators' }], current: 'Vinit' },
      summary: 'Briefs curated by Vinit.',
      count: '2 briefs',
      oldest: { text: '1 March 2019' },
      years: { rows: [{ label: '2019' }, { label: '2021' }] },
      topicTable: { rows: [{ label: 'Telehealth' }] },
      sides: [{ title: 'Sources' }],
    });
  });
});

describe('offeringPage', () => {
  it('shows the topics it is matched by', () => {
    const offering = {
      slug: slugSchema.parse('healthsapiens---telehealth'),
      label: 'HealthSapiens - Telehealth',
      topics: [storedTopic('KLAS: Telehealth')],
      profile: undefined,
      ...listSummary(1),
    };
    expect(offeringPage(offering, page)).toMatchObject({
      breadcrumbs: { above: [{ label: 'Offerings', href: '/offerings' }] },
      heading: 'HealthSapiens - Telehealth',
      topics: [{ label: 'Telehealth', href: '/topic/klas-telehealth', scheme: 'KLAS' }],
      subscribe: {
        formats: ['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({
          href: `/offering/healthsapiens---telehealth/${file}`,
        })),
      },
    });
  });

  it('shows what its profile says, and leads to its maker', () => {
    const { body } = storedBrief();
    const offering = {
      slug: slugSchema.parse('a'),
      label: 'A',
      topics: [],
      profile: {
        summary: 'Care at a distance.',
        institution: 'HealthSapiens Inc.',
        link: outboundUrlSchema.parse('https://www.healthsapiens.example/a?b=c'),
        body,
      },
      ...listSummary(0),
    };
    expect(offeringPage(offering, page)).toMatchObject({
      summary: 'Care at a distance. By HealthSapiens Inc.',
      words: body,
      profile: {
        picture: undefined,
        link: {
          label: 'Read on at healthsapiens.example',
          href: 'https://www.healthsapiens.example/a?b=c',
        },
      },
    });
  });
});
