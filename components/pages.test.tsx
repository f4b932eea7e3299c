import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptyMix, parseFeedMix } from '@/lib/domain/feed-mix';
import { plainDaySchema } from '@/lib/domain/instant';
import { briefPage } from '@/lib/view/brief-page';
import {
  briefPageOf,
  briefSummary,
  community,
  countedSource,
  countedTopic,
  listSummary,
  newsSection,
  path,
  section,
  storedTopic,
} from '@/lib/view/brief-summary.fixture';
import { communitiesPage } from '@/lib/view/communities-page';
import { errorPage } from '@/lib/view/error-page';
import { sampleEvent } from '@/lib/view/event.fixture';
import { feedBuilderPage } from '@/lib/view/feed-builder-page';
import { feedGroups } from '@/lib/view/feeds/feed-groups';
import { feedsPage } from '@/lib/view/feeds-page';
import { frontPage } from '@/lib/view/front-page';
import { hubPage } from '@/lib/view/hub-page';
import { sourcesPage } from '@/lib/view/index-page';
import { missingPage } from '@/lib/view/missing-page';
import { sectionPage } from '@/lib/view/section-page';
import { siteFrame } from '@/lib/view/site-frame';
import { sourcePage } from '@/lib/view/source-page';
import { storedBrief } from '@/lib/view/stored-brief.fixture';
import { topicsPage } from '@/lib/view/topics-page';
import { BriefPage } from './brief-page';
import { CommunitiesPage } from './communities-page';
import { ErrorPage } from './error-page';
import { FeedBuilderPage } from './feed-builder-page';
import { FeedsPage } from './feeds-page';
import { FrontPage } from './front-page';
import { HubPage } from './hub-page';
import { IndexPage } from './index-page';
import { ListPage } from './list-page';
import { MissingPage } from './missing-page';
import { SiteFrame } from './site-frame';
import { TopicsPage } from './topics-page';

const twenty = Array.from({ length: 20 }, (_, at) =>
  briefSummary({
    path: path(
      `/communities/chronic-care-management/curated-content/some-host-name-${at}-and-a-title-of-many-words-that-makes-a-long-address`,
    ),
    title: `A title of many words that makes a card as high as it may get, number ${at}`,
    teaser: 'Two hundred characters of teaser. '.repeat(6),
    topics: [
      'KLAS: Telehealth',
      'Medigy: Barriers & Guidelines',
      'Symplur: Virtual Care',
      'Gartner: Healthcare',
    ].map(storedTopic),
  }),
);
const topic = countedTopic('KLAS: Telehealth', 3);
const concept = {
  slug: topic.concept,
  label: topic.label,
  topics: [topic, topic],
  ...listSummary(3),
};
const sources = [countedSource('medcitynews.com', 1)];
const around = { topics: [topic], sources, curators: [] };
const inSite = { sections: [newsSection()], hasEvents: true };
const inCommunity = { community: community(), sections: [section()], hasEvents: false };

const front = frontPage(briefPageOf(twenty, 1, 9), {
  totals: { sources: 5, topics: 8, curators: 4 },
  communities: [community()],
  sections: [newsSection()],
  concepts: [concept],
  sources,
  hasEvents: true,
});
const emptyFront = frontPage(briefPageOf([]), {
  totals: { sources: 0, topics: 0, curators: 0 },
  communities: [],
  sections: [],
  concepts: [],
  sources: [],
  hasEvents: false,
});
const hub = hubPage(community(), briefPageOf(twenty), {
  sections: [section()],
  bundles: [{ topic, briefs: twenty }],
  hasEvents: true,
  offerings: [],
  ...around,
});
const aroundBrief = {
  story: [briefSummary()],
  today: plainDaySchema.parse('2022-03-14'),
  related: [{ brief: briefSummary(), shared: [storedTopic('KLAS: Telehealth')], words: ['title'] }],
  neighbours: { earlier: briefSummary(), later: undefined },
};
const brief = briefPage(storedBrief(), aroundBrief);
const event = briefPage(storedBrief(sampleEvent), aroundBrief);
const scheme = { slug: topic.schemeSlug, name: 'KLAS', topics: 1, ...listSummary(3) };
const index = sourcesPage([...sources, countedSource('blog.burnsmcd.com', 2)], 1);
const timeline = { oldest: undefined, years: [{ year: '2021', count: 3 }] };
const source = sourcePage(countedSource('medcitynews.com', 3), briefPageOf(twenty), {
  ...around,
  timeline,
  siblings: sources,
  topics: Array.from({ length: 20 }, (_, at) => countedTopic(`KLAS: T${at}`, 3)),
});

const mix = parseFeedMix('?any=topic:klas-telehealth&none=source:medcitynews.com');
const builder = feedBuilderPage(
  { kind: 'mixed', mix: mix.ok ? mix.mix : emptyMix, briefs: twenty },
  {
    adding: { text: 'tele', rule: 'any' },
    suggested: [{ target: { kind: 'topic', topic: topic.slug }, name: 'Telehealth', count: 3 }],
    nameOf: () => 'Telehealth',
    siteUrl: 'https://www.example.org',
  },
);

const templates: [string, ReactNode][] = [
  ['front', <FrontPage key="" page={front} />],
  ['empty front', <FrontPage key="" page={emptyFront} />],
  ['hub', <HubPage key="" page={hub} />],
  [
    'section',
    <ListPage
      key=""
      page={sectionPage(section(), briefPageOf(twenty), { ...around, community: inCommunity })}
    />,
  ],
  [
    'site section',
    <ListPage
      key=""
      page={sectionPage(newsSection(), briefPageOf([]), { ...around, community: undefined })}
    />,
  ],
  ['brief', <BriefPage key="" page={brief} />],
  ['event', <BriefPage key="" page={event} />],
  ['communities', <CommunitiesPage key="" page={communitiesPage([community()])} />],
  ['topics', <TopicsPage key="" page={topicsPage([{ scheme, topics: [topic] }], [concept])} />],
  ['sources', index && <IndexPage key="" page={index} />],
  ['source', <ListPage key="" page={source} />],
  ['feeds', <FeedsPage key="" page={feedsPage(feedGroups(inSite, [inCommunity]))} />],
  ['feed builder', <FeedBuilderPage key="" page={builder} />],
  ['missing', <MissingPage key="" page={missingPage(twenty.slice(0, 3))} />],
  ['missing, nothing near', <MissingPage key="" page={missingPage([])} />],
];

function markup(body: ReactNode): string {
  const contents = { sections: [newsSection()], communities: [community()] };
  return renderToStaticMarkup(<SiteFrame frame={siteFrame(undefined, contents)}>{body}</SiteFrame>);
}

function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
}

describe.each(templates)('the template of %s', (_, body) => {
  const html = markup(body);

  it('carries no style of its own: the Content-Security-Policy would refuse it', () => {
    expect(html).not.toMatch(/<style|\sstyle=/);
  });

  it('has one headline and skips no level below it', () => {
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
  });

  it('shows no word of ours that means nothing came', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('a page of twenty briefs', () => {
  it('stays light: React carries every byte of markup once more', () => {
    expect(markup(<FrontPage page={front} />).length).toBeLessThan(60_000);
  });
});

describe('ErrorPage', () => {
  it('stands alone and offers two ways on', () => {
    const html = renderToStaticMarkup(<ErrorPage page={errorPage} />);
    expect(headingLevels(html)).toEqual([1]);
    expect(html).toContain('href="/"');
  });
});
