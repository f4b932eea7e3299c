/** Briefs for tests of what reads and writes the index: each states only what its test is about. */
import { type Brief, briefSchema } from '../domain/brief';
import type { Finding } from '../domain/finding';
import type { OfferingProfile } from '../domain/offering-profile';
import { type SectionPage, sectionPageSchema } from '../domain/section-page';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { type TopicDefinition, topicDefinitionSchema } from '../domain/topic-definition';
import { labelSlug, topicSlug } from '../domain/topic-slug';
import type { IngestedFile, Outcome } from '../ingest/ingested-file';

type Sample = {
  place?: string;
  slug: string;
  id?: string;
  title?: string;
  curated?: string | undefined;
  modified?: string;
  host?: string | undefined;
  type?: string;
  /** Address of the article, equal for briefs about the same one. */
  story?: string;
  topics?: string[];
  rubrics?: string[];
  curators?: string[];
  offerings?: { slug: string; topics: string[] }[];
  text?: string;
  aliases?: string[];
  communityName?: string;
  masthead?: string;
  event?: {
    start?: string;
    end?: string;
    zone?: string;
    venue?: string;
    city?: string;
    status?: string;
  };
};

export function sampleBrief(sample: Sample): Brief {
  const { place = '/news', slug, host = 'example.org', topics = [], offerings = [] } = sample;
  const [, first, community, ...rest] = place.split('/');
  const inCommunity = first === 'communities';
  return briefSchema.parse({
    id: sample.id ?? slug,
    place: inCommunity
      ? { path: place, community, section: rest.join('/') }
      : { path: place, section: place.slice(1) },
    slug,
    path: `${place}/${slug}`,
    title: sample.title ?? `Title of ${slug}`,
    type: sample.type ?? (sample.event ? 'event' : 'curated-content'),
    event: sample.event && { status: 'planned', ...sample.event },
    curators: (sample.curators ?? ['Vinit']).map((name) => ({ slug: labelSlug(name), name })),
    curated: 'curated' in sample ? sample.curated : '2021-01-15',
    modified: sample.modified ?? sample.curated,
    source:
      host === ''
        ? undefined
        : { host, name: host, url: `https://${host}/${encodeURIComponent(slug)}` },
    story: sample.story,
    topics: topics.map(sampleTopic),
    rubrics: sample.rubrics ?? [],
    offerings: offerings.map((offering) => ({
      slug: offering.slug,
      label: offering.slug,
      topics: offering.topics.map(sampleTopic),
    })),
    body: `<p>${sample.text ?? 'Text.'}</p>`,
    text: sample.text ?? 'Text.',
    teaser: sample.text ?? 'Text.',
    words: 1,
    minutes: 1,
    aliases: sample.aliases ?? [],
    communityName: sample.communityName,
    masthead: sample.masthead,
  });
}

export function sampleTopic(topic: string) {
  const [scheme = '', label = ''] = topic.split(': ');
  return {
    slug: topicSlug(topic),
    scheme,
    schemeSlug: labelSlug(scheme),
    label,
    concept: labelSlug(label),
  };
}

export function sampleDefinition(
  topic: string,
  equivalents: string[] = [],
  text = '',
): TopicDefinition {
  return topicDefinitionSchema.parse({
    topic: sampleTopic(topic),
    body: text && `<p>${text}</p>`,
    teaser: text,
    equivalents: equivalents.map(sampleTopic),
  });
}

export function samplePage(page: { path: string; [key: string]: unknown }): SectionPage {
  return sectionPageSchema.parse({ featuredTopics: [], body: '', ...page });
}

/** What a test has in its index. */
export type SampleArchive = {
  briefs?: Brief[];
  sectionPages?: SectionPage[];
  topicDefinitions?: TopicDefinition[];
  offeringProfiles?: OfferingProfile[];
  /** Paths of briefs that were withdrawn. */
  withdrawn?: string[];
  /** Lines of synonyms.yml. */
  synonyms?: string[][];
  /** Further files. */
  files?: IngestedFile[];
};

/** Each document as if it had been read from a file named after what it is about. */
export function sampleFiles(archive: SampleArchive): IngestedFile[] {
  const { briefs = [], sectionPages = [], topicDefinitions = [], offeringProfiles = [] } = archive;
  const outcomes: [name: string, outcome: Outcome][] = [
    ...briefs.map((brief): [string, Outcome] => [
      brief.path,
      { kind: 'brief', brief, pictures: [] },
    ]),
    ...sectionPages.map((page): [string, Outcome] => [
      `${page.path}/_index`,
      { kind: 'section-page', page, pictures: [] },
    ]),
    ...topicDefinitions.map((definition): [string, Outcome] => [
      `topic-${definition.topic.slug}`,
      { kind: 'topic', definition, pictures: [] },
    ]),
    ...offeringProfiles.map((profile): [string, Outcome] => [
      `offering-${profile.slug}`,
      { kind: 'offering', profile, pictures: [] },
    ]),
  ];
  return [
    ...outcomes.map(([name, outcome]) => sampleFile(`${name}.md`, outcome)),
    ...(archive.withdrawn ?? []).map(withdrawnFile),
    ...(archive.files ?? []),
  ];
}

export function sampleFile(file: string, outcome: Outcome, findings: Finding[] = []): IngestedFile {
  return { file, hash: file, outcome, findings, pictures: [] };
}

function withdrawnFile(path: string): IngestedFile {
  const end = path.lastIndexOf('/');
  return sampleFile(`${path}.md`, {
    kind: 'withdrawn',
    path: sitePathSchema.parse(path),
    place: sitePathSchema.parse(path.slice(0, end)),
    slug: slugSchema.parse(path.slice(end + 1)),
    aliases: [],
  });
}
