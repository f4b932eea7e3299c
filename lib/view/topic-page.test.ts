import { describe, expect, it } from 'vitest';
import type { CountedType } from '../repository/answers';
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
const described = { ...klas, body: undefined, teaser: undefined };
const scheme = { slug: klas.schemeSlug, name: 'KLAS', topics: 2, ...listSummary(4) };
const nothing = {
  concept: undefined,
  scheme,
  schemeWords: undefined,
  types: [],
  related: { equivalent: [], sameLabel: [], together: [] },
  places: [],
  sources: [],
};

describe('topicPage', () => {
  it('says its scheme, leads to the other schemes, and shows where it appears', () => {
    const types: CountedType[] = [
      { type: 'curated-content', count: 2 },
      { type: 'video', count: 1 },
    ];
    const around = { ...nothing, concept, types, places: [place], sources };
    expect(topicPage(described, page, around)).toMatchObject({
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
      types: [
        { label: 'Curated content', count: '2' },
        { label: 'Videos', count: '1' },
      ],
      tabs: {
        label: 'Telehealth by scheme',
        tabs: [
          { label: 'All schemes', href: '/topics/telehealth', count: '4', current: false },
          { label: 'KLAS', href: '/topic/klas-telehealth', count: '3', current: true },
          { label: 'Symplur', href: '/topic/symplur-telehealth', count: '1', current: false },
        ],
      },
      note: undefined,
      sides: [
        {
          title: 'Appears in',
          items: [{ label: 'Curated content', note: 'Chronic Care Management', count: '2' }],
        },
        { title: 'Sources', items: [{ label: 'medcitynews.com' }] },
      ],
    });
  });

  it('names related topics with the reason', () => {
    const related = {
      equivalent: [
        { topic: countedTopic('Gartner: Remote Care', 0), definer: 'Gartner' },
        { topic: countedTopic('Symplur: eHealth', 2), definer: 'KLAS' },
        { topic: countedTopic('Medigy: Distance', 1), definer: 'KLAS' },
      ],
      sameLabel: [symplur],
      together: [countedTopic('Symplur: Virtual Care', 2)],
    };
    const { sides } = topicPage(described, page, { ...nothing, related });
    expect(
      sides.map(({ title, items }) => [title, items.map(({ note, label }) => `${note}: ${label}`)]),
    ).toEqual([
      ['Related: held equivalent by Gartner', ['Gartner: Remote Care']],
      ['Related: held equivalent by KLAS', ['Symplur: eHealth', 'Medigy: Distance']],
      ['Related: same name in another scheme', ['Symplur: Telehealth']],
      ['Related: often filed together', ['Symplur: Virtual Care']],
    ]);
  });

  it('tells of its scheme what a section page tells', () => {
    const words = {
      title: undefined,
      owner: 'KLAS Research',
      summary: 'Segments.',
      body: undefined,
    };
    expect(topicPage(described, page, { ...nothing, schemeWords: words }).note).toEqual({
      title: 'About KLAS',
      texts: ['Segments.', 'Kept by KLAS Research.'],
      more: { label: 'All 2 topics of KLAS', href: '/schemes/klas' },
    });
  });

  it('has no switch when one scheme alone has the label', () => {
    const alone = { ...concept, topics: [klas] };
    const view = topicPage(described, page, { ...nothing, concept: alone });
    expect([view.tabs, view.sides]).toEqual([undefined, []]);
  });
});

describe('conceptPage', () => {
  it('joins the schemes and offers each of them', () => {
    const view = conceptPage(concept, page, { types: [], beside: [], places: [], sources: [] });
    expect(view.summary).toBe('All that KLAS and Symplur file under this name.');
    expect(view.tabs?.tabs.map(({ label, current }) => [label, current])).toEqual([
      ['All schemes', true],
      ['KLAS', false],
      ['Symplur', false],
    ]);
  });
});

describe('schemePage', () => {
  const topics = [klas, countedTopic('KLAS: Virtual Care', 1)];
  const around = { words: undefined, topics, places: [], sources: [] };

  it('lists its whole vocabulary by name', () => {
    const view = schemePage(scheme, page, around);
    expect(view.summary).toBe('A vocabulary of 2 topics used here.');
    expect(view.index).toMatchObject({
      title: 'Topics',
      items: [
        { label: 'Telehealth', count: '3' },
        { label: 'Virtual Care', count: '1' },
      ],
    });
  });

  it('goes on over several pages where it is long, with briefs or without', () => {
    const long = { ...scheme, topics: 612 };
    const view = schemePage(long, { ...briefPageOf([], 3, 4), total: 4 }, around);
    expect([view.index?.title, view.empty, view.list.pagination?.label]).toEqual([
      'Topics 401 to 402 of 612',
      'All briefs stand on earlier pages.',
      'Page 3 of 4',
    ]);
  });

  it('takes the words of its section page', () => {
    const words = { title: 'KLAS segments', owner: 'KLAS', summary: undefined, body: undefined };
    expect(schemePage(scheme, page, { ...around, words })).toMatchObject({
      heading: 'KLAS segments',
      summary: 'A vocabulary of 2 topics used here. Kept by KLAS.',
    });
  });
});
