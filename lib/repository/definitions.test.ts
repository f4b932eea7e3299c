import { describe, expect, it } from 'vitest';
import { offeringProfileSchema } from '../domain/offering-profile';
import { slugSchema } from '../domain/slug';
import { topicSchema } from '../domain/topic';
import { site } from '../site';
import { openSample, sitemapOf } from './open-sample.fixture';
import { sampleBrief, sampleDefinition, samplePage, sampleTopic } from './sample-corpus.fixture';

const slug = (text: string) => slugSchema.parse(text);
const topic = (text: string) => topicSchema.parse(sampleTopic(text));

describe('topics that are defined', () => {
  it('have a page without a brief, with the words of their definition', () => {
    const repository = openSampleWithTopics();
    expect(repository.findTopic(slug('klas-remote-care'))).toMatchObject({
      label: 'Remote Care',
      count: 0,
      body: '<p>Care from afar.</p>',
      teaser: 'Care from afar.',
    });
    expect(repository.findBriefPage({ kind: 'topic', topic: slug('klas-remote-care') }, 1)).toEqual(
      {
        briefs: [],
        total: 0,
        page: 1,
        pages: 1,
        facets: [],
        chosen: [],
      },
    );
    expect(repository.listTopicsOfScheme(slug('klas'), 1).map(({ label }) => label)).toEqual([
      'Remote Care',
      'Silent',
      'Telehealth',
    ]);
  });

  it('are in the sitemap when they have briefs or words', () => {
    const repository = openSampleWithTopics();
    const paths = sitemapOf(repository).map((entry): string => entry.path);
    expect(paths.filter((path) => path.startsWith('/topic/'))).toEqual([
      '/topic/gartner-telehealth',
      '/topic/klas-remote-care',
      '/topic/klas-telehealth',
      '/topic/symplur-ehealth',
    ]);
  });

  it('are related by definition, by name and by briefs, each once', () => {
    const repository = openSampleWithTopics();
    const related = repository.listRelatedTopics(topic('KLAS: Telehealth'), 9);
    expect({
      equivalent: related.equivalent.map((other) => [other.topic.slug, other.definer]),
      sameLabel: related.sameLabel.map((other) => other.slug),
      together: related.together.map((other) => other.slug),
    }).toEqual({
      equivalent: [
        ['symplur-ehealth', 'Symplur'],
        ['klas-remote-care', 'KLAS'],
      ],
      sameLabel: ['gartner-telehealth'],
      together: [],
    });
  });

  it('are held equivalent both ways', () => {
    const repository = openSampleWithTopics();
    const { equivalent } = repository.listRelatedTopics(topic('Symplur: eHealth'), 9);
    expect(equivalent).toMatchObject([{ topic: { slug: 'klas-telehealth' }, definer: 'Symplur' }]);
  });

  it('count the types of their briefs', () => {
    const repository = openSampleWithTopics();
    expect(repository.listTypesOf({ kind: 'topic', topic: slug('klas-telehealth') })).toEqual([
      { type: 'curated-content', count: 2 },
    ]);
  });

  it('share labels across schemes', () => {
    const repository = openSampleWithTopics();
    expect(
      repository.listSharedConcepts(9).map(({ label, topics }) => [label, topics.length]),
    ).toEqual([['Telehealth', 2]]);
  });
});

function openSampleWithTopics() {
  return openSample({
    briefs: [
      sampleBrief({ slug: 'a', topics: ['KLAS: Telehealth', 'Symplur: eHealth'] }),
      sampleBrief({ slug: 'b', topics: ['KLAS: Telehealth', 'Gartner: Telehealth'] }),
    ],
    topicDefinitions: [
      sampleDefinition('KLAS: Remote Care', ['KLAS: Telehealth'], 'Care from afar.'),
      sampleDefinition('KLAS: Silent'),
      sampleDefinition('Symplur: eHealth', ['KLAS: Telehealth']),
    ],
  });
}

describe('schemes', () => {
  it('take their words from a section page', () => {
    const repository = openSample({
      briefs: [sampleBrief({ slug: 'a', topics: ['KLAS: Telehealth'] })],
      sectionPages: [samplePage({ path: '/schemes/klas', owner: 'KLAS', summary: 'Segments.' })],
    });
    expect(repository.findSchemeWords(slug('klas'))).toEqual({
      title: undefined,
      owner: 'KLAS',
      summary: 'Segments.',
      body: undefined,
    });
    expect(repository.findSchemeWords(slug('symplur'))).toBeUndefined();
  });

  it('have as many pages as their topics need, each topic on one of them', () => {
    const labels = Array.from({ length: site.indexPageSize * 2 + 1 }, (_, n) => `KLAS: Label ${n}`);
    const repository = openSample({
      topicDefinitions: labels.map((name) => sampleDefinition(name)),
    });
    expect(repository.countPages({ kind: 'scheme', scheme: slug('klas') })).toBe(3);
    const listed = [1, 2, 3].map((page) => repository.listTopicsOfScheme(slug('klas'), page));
    expect(listed.map((topics) => topics.length)).toEqual([
      site.indexPageSize,
      site.indexPageSize,
      1,
    ]);
    expect(new Set(listed.flat().map((one) => one.slug)).size).toBe(labels.length);
  });
});

describe('offerings', () => {
  const profile = offeringProfileSchema.parse({
    slug: 'healthsapiens---telehealth',
    label: 'HealthSapiens',
    topics: [sampleTopic('Symplur: eHealth')],
    summary: 'Care at a distance.',
    body: '<p>Video visits.</p>',
    institution: 'HealthSapiens Inc.',
    link: 'https://healthsapiens.example/',
  });

  it('join their profile with what briefs say of them', () => {
    const offerings = [{ slug: profile.slug, topics: ['KLAS: Telehealth'] }];
    const repository = openSample({
      briefs: [sampleBrief({ slug: 'a', offerings })],
      offeringProfiles: [profile],
    });
    expect(repository.findOffering(profile.slug)).toMatchObject({
      label: 'HealthSapiens',
      count: 1,
      topics: [{ slug: 'symplur-ehealth' }, { slug: 'klas-telehealth' }],
      profile: { summary: 'Care at a distance.', body: '<p>Video visits.</p>' },
    });
  });

  it('have a page when no brief names them', () => {
    const repository = openSample({ offeringProfiles: [profile] });
    expect(repository.findOffering(profile.slug)).toMatchObject({ count: 0 });
    expect(repository.listOfferings()).toHaveLength(1);
    expect(repository.findTopic(slug('symplur-ehealth'))).toMatchObject({ count: 0 });
    expect(sitemapOf(repository)).toContainEqual({
      ...{ path: '/offering/healthsapiens---telehealth', modified: undefined },
    });
  });
});
