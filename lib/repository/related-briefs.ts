/** A brief → others that share its topics, and which ones. */

import { z } from 'zod';
import type { SitePath } from '../domain/site-path';
import type { Topic } from '../domain/topic';
import type { Reader } from '../store/connect';
import { findBrief } from './briefs';
import type { RelatedBrief } from './content-repository';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';

/** How many of the newest briefs of each topic are looked at: a bound on the cost, whatever the archive's size. */
const newestOfTopic = 100;

const candidateRow = z.object({ brief: z.number() });
const countRow = z.object({ count: z.number() });

/** Rarer topics weigh more: a topic on `n` briefs counts 1 ÷ (1 + ln n). Equal weights: the newer brief. */
export function listRelatedBriefs(reader: Reader, path: SitePath, limit: number): RelatedBrief[] {
  const brief = findBrief(reader, path);
  if (!brief) return [];
  const candidates = new Map<number, { weight: number; shared: Topic[] }>();
  for (const topic of brief.topics) {
    const list = `topic:${topic.slug}`;
    const count =
      reader.first(countRow, 'SELECT count FROM lists WHERE list = ?', list)?.count ?? 1;
    const members = reader.all(
      candidateRow,
      'SELECT brief FROM entries WHERE list = ? ORDER BY sort DESC, brief DESC LIMIT ?',
      list,
      newestOfTopic,
    );
    for (const { brief: n } of members) {
      const known = candidates.get(n) ?? { weight: 0, shared: [] };
      known.weight += 1 / (1 + Math.log(count));
      known.shared.push(topic);
      candidates.set(n, known);
    }
  }
  return [...candidates]
    .sort(([a, first], [b, second]) => second.weight - first.weight || b - a)
    .slice(0, limit + 1)
    .flatMap(([n, { shared }]) => {
      const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, n);
      return row && row.summary.path !== path ? [{ brief: briefSummary(row), shared }] : [];
    })
    .slice(0, limit);
}
