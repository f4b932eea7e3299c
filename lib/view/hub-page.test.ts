import { describe, expect, it } from 'vitest';
import { slugSchema } from '../domain/slug';
import { briefList } from './brief-list';
import {
  briefPageOf,
  briefSummary,
  community,
  countedSource,
  countedTopic,
  listSummary,
  section,
} from './brief-summary.fixture';
import { hubPage } from './hub-page';

const briefs = [briefSummary()];
const around = {
  sections: [section()],
  bundles: [
    {
      topic: countedTopic('KLAS: Telehealth', 3),
      briefs: [...briefs, ...briefs, ...briefs, ...briefs],
    },
  ],
  sources: [countedSource('medcitynews.com', 1)],
  curators: [],
  hasEvents: false,
  offerings: [
    {
      slug: slugSchema.parse('x---y'),
      label: 'X - Y',
      topics: [],
      ...listSummary(2),
    },
  ],
};

describe('hubPage', () => {
  it('opens with name, one sentence and four figures', () => {
    const view = hubPage(community(), briefPageOf(briefs), around);
    const title = {
      label: 'A title & <more>',
      href: '/communities/ccm/curated-content/medcitynews-patient-focused',
    };
    expect(view).toEqual({
      breadcrumbs: {
        above: [{ label: 'Communities of practice', href: '/communities' }],
        current: 'Chronic Care Management (CCM)',
      },
      hue: 'hue-168',
      heading: 'Chronic Care Management',
      masthead: undefined,
      summary: 'What is read about long-term conditions.',
      figures: [
        { label: 'Briefs', value: '4' },
        { label: 'Sources', value: '4' },
        { label: 'Topics', value: '7' },
        { label: 'Curators', value: '3' },
      ],
      bundles: [
        {
          label: 'Telehealth',
          href: '/topic/klas-telehealth',
          count: '3',
          scheme: 'KLAS',
          briefs: [title, title, title],
        },
      ],
      tabs: {
        label: 'Feeds of Chronic Care Management',
        tabs: [
          { label: 'Newest', href: '/communities/ccm', count: '4', current: true },
          {
            label: 'Curated content',
            href: '/communities/ccm/curated-content',
            count: '4',
            current: false,
          },
        ],
      },
      list: briefList(
        { kind: 'community', community: community().slug },
        briefPageOf(briefs),
        'own',
      ),
      about: undefined,
      sides: [
        {
          title: 'Sources',
          items: [
            {
              label: 'medcitynews.com',
              href: '/sources/medcitynews.com',
              count: '1',
              note: undefined,
            },
          ],
          more: undefined,
        },
        {
          title: 'Related offerings',
          items: [{ label: 'X - Y', href: '/offering/x---y', count: '2', note: undefined }],
          more: undefined,
        },
      ],
      subscribe: {
        name: 'Chronic Care Management',
        formats: [
          { label: 'RSS', href: '/communities/ccm/feed.xml' },
          { label: 'Atom', href: '/communities/ccm/atom.xml' },
          { label: 'JSON Feed', href: '/communities/ccm/feed.json' },
        ],
        all: { label: 'All feeds', href: '/feeds' },
      },
    });
  });

  it('offers a calendar where there are events', () => {
    const { formats } = hubPage(community(), briefPageOf(briefs), {
      ...around,
      hasEvents: true,
    }).subscribe;
    expect(formats.slice(3)).toEqual([
      { label: 'Calendar of events', href: '/communities/ccm/events.ics' },
    ]);
  });

  it('shows a masthead that says more than its name', () => {
    const mastheadOf = (masthead: string) =>
      hubPage(community({ masthead }), briefPageOf(briefs), around).masthead;
    expect(mastheadOf('Care between visits')).toBe('Care between visits');
    expect(mastheadOf('Chronic care management')).toBeUndefined();
  });

  it('keeps the bundles to its first page', () => {
    expect(hubPage(community(), briefPageOf(briefs, 2, 3), around).bundles).toEqual([]);
  });
});
