/** Briefs that may want the same → each with a path, an id and topics that it shares with no other by mistake. */
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import { type FiledBrief, newerFirst } from './newer-first';
import { noteRepeatedStories } from './note-repeated-stories';
import { settleIds } from './settle-ids';
import { settlePaths } from './settle-paths';
import { type Spell, settleTopic } from './settle-topic';

/** `taken` are paths of hubs and sections; `spell` gives the spelling of a topic that all share. */
export function settleBriefs(
  filed: readonly FiledBrief[],
  taken: ReadonlySet<string>,
  spell: Spell,
): { briefs: FiledBrief[]; findings: Finding[] } {
  const placed = settlePaths([...filed].sort(newerFirst), taken);
  const identified = settleIds(placed.briefs.sort(newerFirst));
  const findings: Finding[] = [...placed.findings, ...identified.findings];
  const briefs = identified.briefs.map(({ file, brief }) => {
    const settle = (topic: Topic) => settleTopic(file, topic, spell, findings);
    const topics = brief.topics.map(settle);
    const offerings = brief.offerings.map((offering) => ({
      ...offering,
      topics: offering.topics.map(settle),
    }));
    return { file, brief: { ...brief, topics, offerings } };
  });
  return { briefs, findings: [...findings, ...noteRepeatedStories(briefs)] };
}
