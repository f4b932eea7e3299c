/** A topic as one document spells it → as all of them do, and a finding where labels differ. */
import type { BriefFacts } from '../domain/brief';
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';

/** The spelling that a topic of this slug has everywhere. */
export type Spell = (topic: Topic) => Topic;

/** What it finds is added to `findings`. */
export function settleTopic(file: string, topic: Topic, spell: Spell, findings: Finding[]): Topic {
  const spelling = spell(topic);
  const [before, after] = [nameOf(topic), nameOf(spelling)];
  if (before !== after && fold(before) !== fold(after)) {
    const what = 'has the same slug as another topic and is taken for it';
    findings.push({ file, field: 'topics', kind: 'topic-conflict', what, before, after });
  }
  return spelling;
}

/** All topics of a brief, and of the offerings that it names. */
export function settleTopics(
  file: string,
  { topics, offerings }: BriefFacts,
  spell: Spell,
  findings: Finding[],
): Pick<BriefFacts, 'topics' | 'offerings'> {
  const settle = (topic: Topic) => settleTopic(file, topic, spell, findings);
  return {
    topics: topics.map(settle),
    offerings: offerings.map((offering) => ({
      ...offering,
      topics: offering.topics.map(settle),
    })),
  };
}

function nameOf({ scheme, label }: Topic): string {
  return `${scheme}: ${label}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
