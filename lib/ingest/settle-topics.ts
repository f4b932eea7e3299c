/** Briefs that spell a topic differently → all with the spelling of the oldest, and a finding where labels differ. */
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import type { FiledBrief } from './newer-first';

/** `briefs` come newest first. */
export function settleTopics(briefs: readonly FiledBrief[]): {
  briefs: FiledBrief[];
  findings: Finding[];
} {
  const spellings = new Map<string, Topic>();
  for (const { brief } of briefs) {
    const topics = [...brief.topics, ...brief.offerings.flatMap((offering) => offering.topics)];
    for (const topic of topics) spellings.set(topic.slug, topic);
  }
  const findings: Finding[] = [];
  const settled = briefs.map(({ file, brief }) => {
    const settle = (topic: Topic): Topic => {
      const spelling = spellings.get(topic.slug) ?? topic;
      const [before, after] = [nameOf(topic), nameOf(spelling)];
      if (before !== after && fold(before) !== fold(after)) {
        const what = 'has the same slug as another topic and is taken for it';
        findings.push({ file, field: 'topics', kind: 'topic-conflict', what, before, after });
      }
      return spelling;
    };
    const topics = brief.topics.map(settle);
    const offerings = brief.offerings.map((offering) => ({
      ...offering,
      topics: offering.topics.map(settle),
    }));
    return { file, brief: { ...brief, topics, offerings } };
  });
  return { briefs: settled, findings };
}

function nameOf({ scheme, label }: Topic): string {
  return `${scheme}: ${label}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
