/** A brief → others that share its topics, and which ones. */

import { z } from 'zod';
import type { SitePath } from '../domain/site-path';
import type { Topic } from '../domain/topic';
import type { Reader } from '../store/connect';
import { keyId } from '../store/list-key';
import { findBrief } from './briefs';
import type { RelatedBrief } from './content-repository';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';

/** How many of the newest briefs of each topic are looked at: a bound on the cost, whatever the archive's size. */
const newestOfTopic = 100;

const storyRow = z.object({ story: z.number() });
const candidateRow = storyRow.extend({ brief: z.number() });
const countRow = z.object({ count: z.number() });

type Candidate = { brief: number; weight: number; shared: Topic[] };

/**
 * Rarer topics weigh more: a topic on `n` stories counts 1 ÷ (1 + ln n). Equal weights: the newer brief.
 * Each story once, by its newest brief on any of the topics; never the brief's own.
 */
export function listRelatedBriefs(reader: Reader, path: SitePath, limit: number): RelatedBrief[] {
  const brief = findBrief(reader, path);
  const own = reader.first(storyRow, 'SELECT story FROM briefs WHERE path = ?', path);
  if (!brief || !own) return [];
  const candidates = new Map<number, Candidate>();
  for (const topic of brief.topics) {
    const list = `topic:${topic.slug}`;
    const count =
      reader.first(countRow, 'SELECT count FROM lists WHERE list = ?', list)?.count ?? 1;
    const members = reader.all(
      candidateRow,
      `SELECT brief, story FROM members WHERE key = ${keyId} ORDER BY brief DESC LIMIT ?`,
      list,
      newestOfTopic,
    );
    for (const { brief, story } of members) {
      const known = candidates.get(story) ?? { brief, weight: 0, shared: [] };
      if (known.shared.includes(topic)) continue;
      known.brief = Math.max(known.brief, brief);
      known.weight += 1 / (1 + Math.log(count));
      known.shared.push(topic);
      candidates.set(story, known);
    }
  }
  candidates.delete(own.story);
  return [...candidates.values()]
    .sort((a, b) => b.weight - a.weight || b.brief - a.brief)
    .slice(0, limit)
    .flatMap(({ brief, shared }) => {
      const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, brief);
      return row ? [{ brief: briefSummary(row), shared }] : [];
    });
}
