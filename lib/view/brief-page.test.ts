import { describe, expect, it } from 'vitest';
import { plainDaySchema, sourceDateSchema } from '../domain/instant';
import { slugSchema } from '../domain/slug';
import { briefPage } from './brief-page';
import { briefSummary, path, storedTopic } from './brief-summary.fixture';
import { drawnCover } from './cover';
import { storedBrief } from './stored-brief.fixture';

const today = plainDaySchema.parse('2026-11-21');
const alone = {
  today,
  story: [],
  related: [],
  neighbours: { earlier: undefined, later: undefined },
};

describe('briefPage', () => {
  it('names the source first, both dates, the curator, and one way on', () => {
    const brief = storedBrief({ sourcePublished: sourceDateSchema.parse('2020-06') });
    const telehealth = storedTopic('KLAS: Telehealth');
    const offering = {
      slug: slugSchema.parse('healthsapiens---telehealth'),
      label: 'HealthSapiens - Telehealth',
      topics: [telehealth, storedTopic('Medigy: Home Care')],
    };
    const view = briefPage(
      { ...brief, offerings: [offering] },
      {
        today,
        story: [briefSummary({ path: path('/news/told-again'), title: 'Told again' })],
        related: [
          {
            brief: briefSummary({ title: 'Other' }),
            shared: [telehealth],
            words: ['telehealth', 'more', 'title'],
          },
        ],
        neighbours: {
          earlier: briefSummary({ path: path('/news/before'), title: 'Before' }),
          later: undefined,
        },
      },
    );
    expect(view).toEqual({
      breadcrumbs: {
        above: [
          { label: 'Communities', href: '/communities' },
          { label: 'Chronic Care Management (CCM)', href: '/communities/ccm' },
          { label: 'Curated content', href: '/communities/ccm/curated-content' },
        ],
        current: 'A title & <more>',
      },
      hue: 'hue-168',
      title: 'A title & <more>',
      type: undefined,
      event: undefined,
      source: { label: 'medcitynews.com', href: '/sources/medcitynews.com', initial: 'm' },
      published: { text: 'June 2020', datetime: '2020-06' },
      writtenBy: undefined,
      curated: { text: '16 October 2020', datetime: '2020-10-16T06:56:26.792Z' },
      curators: [{ label: 'Sonalika Ghosh', href: '/curators/sonalika-ghosh' }],
      updated: undefined,
      age: 'Curated 6 years ago: what it reports may have changed since.',
      alsoCurated: [
        {
          label: 'Chronic Care Management, Curated content',
          href: '/news/told-again',
          curated: { text: '16 October 2020', datetime: '2020-10-16T06:56:26.792Z' },
        },
      ],
      minutes: '1 min read',
      institution: undefined,
      offering: undefined,
      via: undefined,
      topics: [
        { label: 'Telehealth', href: '/topic/klas-telehealth', scheme: 'KLAS' },
        { label: 'Virtual Care', href: '/topic/symplur-virtual-care', scheme: 'Symplur' },
      ],
      figure: { kind: 'cover', cover: drawnCover(brief.path, 'wide') },
      insight: undefined,
      body: brief.body,
      continueReading: {
        href: 'https://medcitynews.com/medcitynews-patient-focused',
        verb: 'Continue reading',
        at: 'medcitynews.com',
        title: 'A title & <more>',
      },
      original: undefined,
      related: [
        {
          href: '/communities/ccm/curated-content/medcitynews-patient-focused',
          title: 'Other',
          source: { label: 'medcitynews.com', href: '/sources/medcitynews.com' },
          year: { text: '2020', datetime: '2020' },
          shared: [{ label: 'Telehealth', href: '/topic/klas-telehealth' }],
          speaksOf: 'more and title',
        },
      ],
      offerings: [
        {
          label: 'HealthSapiens - Telehealth',
          href: '/offering/healthsapiens---telehealth',
          matched: [{ label: 'KLAS: Telehealth', href: '/topic/klas-telehealth' }],
        },
      ],
      neighbours: {
        feed: { label: 'Curated content', href: '/communities/ccm/curated-content' },
        earlier: {
          label: 'Before',
          href: '/news/before',
          curated: { text: '16 Oct 2020', datetime: '2020-10-16T06:56:26.792Z' },
        },
        later: undefined,
      },
    });
  });

  it('shows the small things its document says, each without the others', () => {
    const view = briefPage(
      storedBrief({
        institution: 'Example Hospital',
        offering: 'A Home Monitor',
        insight: { description: 'Of many' },
      }),
      alone,
    );
    expect([view.institution, view.offering, view.insight]).toEqual([
      'Example Hospital',
      'A Home Monitor',
      { name: undefined, description: 'Of many' },
    ]);
  });

  it('says of a brief without a source that it is an original, and offers no way on', () => {
    const view = briefPage(storedBrief({ source: undefined }), alone);
    expect([view.source, view.continueReading, view.original]).toEqual([
      undefined,
      undefined,
      'An original piece of Curated content: there is no other article behind it.',
    ]);
  });
});
