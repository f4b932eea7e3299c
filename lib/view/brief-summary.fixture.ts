/** A brief as a list has it, and what is counted in lists, for tests of what is made from them. */
import { dateSchema } from '../domain/instant';
import type { SitePath } from '../domain/site-path';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';
import type {
  BriefPage,
  BriefSummary,
  Community,
  CountedSource,
  CountedTopic,
  ListSummary,
  Section,
} from '../repository/answers';
import { sampleTopic } from '../repository/sample-corpus.fixture';
import { storedBrief } from './stored-brief.fixture';

export function path(text: string): SitePath {
  return sitePathSchema.parse(text);
}

export function briefSummary(changes: Partial<BriefSummary> = {}): BriefSummary {
  const brief = storedBrief();
  return {
    path: brief.path,
    place: brief.place,
    title: brief.title,
    teaser: brief.teaser,
    type: brief.type,
    event: undefined,
    curated: brief.curated,
    modified: brief.modified,
    minutes: brief.minutes,
    source: brief.source,
    curators: brief.curators,
    topics: brief.topics,
    picture: undefined,
    ...changes,
  };
}

export function briefPageOf(briefs: BriefSummary[], page = 1, pages = 1): BriefPage {
  return { briefs, total: briefs.length, page, pages, chosen: [], facets: [] };
}

export function listSummary(count: number): ListSummary {
  const newest = count === 0 ? undefined : dateSchema.parse('2021-02-17T04:49:37.317Z');
  return { count, newest, modified: newest };
}

export function countedTopic(topic: string, count: number): CountedTopic {
  return { ...storedTopic(topic), ...listSummary(count) };
}

export function countedSource(host: string, count: number): CountedSource {
  const domain = host.split('.').slice(-2).join('.');
  return {
    host: sourceHostSchema.parse(host),
    name: host,
    domain: sourceHostSchema.parse(domain),
    ...listSummary(count),
  };
}

export function storedTopic(topic: string) {
  const { slug, scheme, schemeSlug, label, concept } = sampleTopic(topic);
  return {
    slug: slugSchema.parse(slug),
    scheme,
    schemeSlug: slugSchema.parse(schemeSlug),
    label,
    concept: slugSchema.parse(concept),
  };
}

export function community(changes: Partial<Community> = {}): Community {
  return {
    slug: slugSchema.parse('ccm'),
    name: 'Chronic Care Management (CCM)',
    masthead: undefined,
    summary: 'What is read about long-term conditions.',
    body: undefined,
    hue: 168,
    sources: 4,
    topics: 7,
    curators: 3,
    ...listSummary(4),
    ...changes,
  };
}

export function section(changes: Partial<Section> = {}): Section {
  return {
    ...storedBrief().place,
    masthead: undefined,
    summary: undefined,
    body: undefined,
    ...listSummary(4),
    ...changes,
  };
}

export function newsSection(): Section {
  return section({ path: path('/news'), name: 'News', community: undefined, ...listSummary(1) });
}
