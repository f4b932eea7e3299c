/**
 * Documents that spell a topic differently → all with one spelling, and a finding where labels differ. A topic is
 * spelled as its definition does, else as the oldest brief.
 */
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import { site } from '../site';
import type { FiledBrief } from './newer-first';
import type { FiledDefinition, FiledProfile } from './settle-definitions';

type Documents = {
  /** Newest first. */
  briefs: readonly FiledBrief[];
  definitions: readonly FiledDefinition[];
  profiles: readonly FiledProfile[];
};

export type SettledTopics = {
  briefs: FiledBrief[];
  definitions: FiledDefinition[];
  profiles: FiledProfile[];
  findings: Finding[];
};

export function settleTopics({ briefs, definitions, profiles }: Documents): SettledTopics {
  const spellings = spellTopics({ briefs, definitions, profiles });
  const findings: Finding[] = [];
  const settleIn =
    (file: string) =>
    (topic: Topic): Topic => {
      const spelling = spellings.get(topic.slug) ?? topic;
      const [before, after] = [nameOf(topic), nameOf(spelling)];
      if (before !== after && fold(before) !== fold(after)) {
        const what = 'has the same slug as another topic and is taken for it';
        findings.push({ file, field: 'topics', kind: 'topic-conflict', what, before, after });
      }
      return spelling;
    };
  return {
    briefs: briefs.map(({ file, brief }) => {
      const settle = settleIn(file);
      const topics = brief.topics.map(settle);
      const offerings = brief.offerings.map((offering) => ({
        ...offering,
        topics: offering.topics.map(settle),
      }));
      return { file, brief: { ...brief, topics, offerings } };
    }),
    definitions: definitions.map(({ file, definition }) => {
      const settle = settleIn(file);
      const equivalents = definition.equivalents
        .map((topic) => settle(namedBySlug(topic, spellings) ?? topic))
        .filter(({ slug }) => slug !== definition.topic.slug);
      return { file, definition: { ...definition, equivalents: uniqueBySlug(equivalents) } };
    }),
    profiles: profiles.map(({ file, profile }) => {
      const topics = profile.topics.map(settleIn(file));
      return { file, profile: { ...profile, topics } };
    }),
    findings,
  };
}

function spellTopics({ briefs, definitions, profiles }: Documents): Map<string, Topic> {
  const spellings = new Map<string, Topic>();
  for (const { brief } of briefs) {
    const topics = [...brief.topics, ...brief.offerings.flatMap((offering) => offering.topics)];
    for (const topic of topics) spellings.set(topic.slug, topic);
  }
  const named = [
    ...profiles.flatMap(({ profile }) => profile.topics),
    ...definitions.flatMap(({ definition }) => definition.equivalents),
  ];
  for (const topic of named) if (!spellings.has(topic.slug)) spellings.set(topic.slug, topic);
  for (const { definition } of definitions) spellings.set(definition.topic.slug, definition.topic);
  return spellings;
}

/** Some definitions name a topic by its slug, `klas-telehealth`: read as a label it would be a new one. */
function namedBySlug(topic: Topic, spellings: ReadonlyMap<string, Topic>): Topic | undefined {
  return topic.scheme === site.ownScheme && topic.label === topic.concept
    ? spellings.get(topic.concept)
    : undefined;
}

function uniqueBySlug(topics: readonly Topic[]): Topic[] {
  return [...new Map(topics.map((topic) => [topic.slug, topic])).values()];
}

function nameOf({ scheme, label }: Topic): string {
  return `${scheme}: ${label}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
