import { describe, expect, it } from 'vitest';
import {
  briefPageOf,
  briefSummary,
  countedSource,
  countedTopic,
  listSummary,
} from './brief-summary.fixture';
import { conceptPage } from './concept-page';
import { schemePage } from './scheme-page';
import { topicPage } from './topic-page';

const klas = countedTopic('KLAS: Telehealth', 3);
const symplur = countedTopic('Symplur: Telehealth', 1);
const concept = {
  slug: klas.concept,
  label: 'Telehealth',
  topics: [klas, symplur],
  ...listSummary(4),
};
const place = { ...briefSummary().place, count: 2 };
const page = briefPageOf([briefSummary()]);
const sources = [countedSource('medcitynews.com', 1)];

describe('topicPage', () => {
  it('says its scheme, leads to the other schemes, and shows what it is filed with and where', () => {
    const beside = [countedTopic('Symplur: Virtual Care', 2)];
    expect(topicPage(klas, page, { concept, beside, places: [place], sources })).toMatchObject({
      breadcrumbs: {
        above: [
          { label: 'Topics', href: '/topics' },
          { label: 'KLAS', href: '/schemes/klas' },
        ],
        current: 'Telehealth',
      },
      scheme: 'KLAS',
      heading: 'Telehealth',
      count: '3 briefs',
      tabs: {
        label: 'Telehealth by scheme',
        tabs: [
          { label: 'All schemes', href: '/topics/telehealth', count: '4', current: false },
          { label: 'KLAS', href: '/topic/klas-telehealth', count: '3', current: true },
          { label: 'Symplur', href: '/topic/symplur-telehealth', count: '1', current: false },
        ],
      },
      sides: [
        {
          title: 'Filed together with',
          items: [{ label: 'Virtual Care', note: 'Symplur', count: '2' }],
        },
        {
          title: 'Appears in',
          items: [{ label: 'Curated content', note: 'Chronic Care Management', count: '2' }],
        },
        { title: 'Sources', items: [{ label: 'medcitynews.com' }] },
      ],
    });
  });

  it('has no switch when one scheme alone has the label', () => {
    const alone = { ...concept, topics: [klas] };
    const view = topicPage(klas, page, { concept: alone, beside: [], places: [], sources: [] });
    expect([view.tabs, view.sides]).toEqual([undefined, []]);
  });
});

describe('conceptPage', () => {
  it('joins the schemes and offers each of them', () => {
    const view = conceptPage(concept, page, { beside: [], places: [], sources: [] });
    expect(view.summary).toBe('All that KLAS and Symplur file under this name.');
    expect(view.tabs?.tabs.map(({ label, current }) => [label, current])).toEqual([
      ['All schemes', true],
      ['KLAS', false],
      ['Symplur', false],
    ]);
  });
});

describe('schemePage', () => {
  const scheme = { slug: klas.schemeSlug, name: 'KLAS', topics: 2, ...listSummary(4) };
  const topics = [countedTopic('KLAS: Virtual Care', 1), klas];
  const around = { topics, places: [], sources: [] };

  it('lists its whole vocabulary by name', () => {
    const view = schemePage(scheme, page, around);
    expect(view.summary).toBe('A vocabulary of 2 topics used here.');
    expect(view.index?.items.map(({ label, count }) => [label, count])).toEqual([
      ['Telehealth', '3'],
      ['Virtual Care', '1'],
    ]);
  });

  it('keeps the vocabulary to its first page', () => {
    expect(schemePage(scheme, briefPageOf([briefSummary()], 2, 2), around).index).toBeUndefined();
  });
});
