/** A brief → others on the same topics or of a like text, and what they share. */
import { z } from 'zod';
import { briefSchema } from '../../domain/brief';
import type { SitePath } from '../../domain/site-path';
import type { Topic } from '../../domain/topic';
import { jsonColumn } from '../../store/brief-row';
import type { Reader } from '../../store/connect';
import { keyId } from '../../store/list-key';
import type { RelatedBrief } from '../answers';
import { oneOfEachStory } from '../one-of-each-story';
import { briefSummary, selectSummaries, summaryRow } from '../read-brief';
import { listTellingWords } from './telling-words';
import {
  fewestSharedWords,
  likenessWeight,
  mostOfStory,
  newestOfEach,
  topicWeight,
} from './weights';

const ownRow = z.object({
  n: z.number(),
  story: z.number(),
  topics: jsonColumn(briefSchema.shape.topics),
});
const countRow = z.object({ count: z.number() });
/** In one value, for a row for each would take twice as long. */
const briefsRow = z.object({ briefs: jsonColumn(z.array(z.number())) });

type Candidate = { brief: number; weight: number; topics: Topic[]; words: string[] };

/**
 * Those weigh most that share most of the brief's topics, rarer ones counting more, and most of what its text says. Equal
 * weights: the newer brief. Each story once, by the brief of it that weighs most; never the brief's own.
 */
export function listRelatedBriefs(reader: Reader, path: SitePath, limit: number): RelatedBrief[] {
  const own = reader.first(
    ownRow,
    `SELECT n, story, summary ->> 'topics' AS topics FROM briefs WHERE path = ?`,
    path,
  );
  if (!own) return [];
  const candidates = new Map<number, Candidate>();
  addByTopics(reader, own.topics, candidates);
  addByWords(reader, own.n, candidates);
  const likeliest = [...candidates.values()]
    .filter(({ topics, words }) => topics.length > 0 || words.length >= fewestSharedWords)
    .sort((a, b) => b.weight - a.weight || b.brief - a.brief)
    .slice(0, limit * mostOfStory);
  const numbers = likeliest.map(({ brief }) => brief);
  return oneOfEachStory(reader, numbers, own.story)
    .slice(0, limit)
    .flatMap((brief) => {
      const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, brief);
      const { topics, words } = candidateOf(candidates, brief);
      return row ? [{ brief: briefSummary(row), shared: topics, words }] : [];
    });
}

/** Topics give 1 to what has all of them. */
function addByTopics(reader: Reader, topics: readonly Topic[], to: Map<number, Candidate>): void {
  const weighed = topics.map((topic) => {
    const list = `topic:${topic.slug}`;
    const stories = reader.first(countRow, 'SELECT count FROM lists WHERE list = ?', list)?.count;
    return { topic, list, weight: topicWeight(stories ?? 1) };
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { topic, list, weight } of weighed) {
    const sql = `SELECT json_group_array(brief) AS briefs
      FROM (SELECT brief FROM members WHERE key = ${keyId} ORDER BY brief DESC LIMIT ?)`;
    for (const brief of reader.first(briefsRow, sql, list, newestOfEach)?.briefs ?? []) {
      const candidate = candidateOf(to, brief);
      candidate.weight += weight / all;
      candidate.topics.push(topic);
    }
  }
}

/** Words give `likenessWeight` to what says all that the brief does. */
function addByWords(reader: Reader, own: number, to: Map<number, Candidate>): void {
  const words = listTellingWords(reader, own);
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  for (const { word, weight } of words) {
    const sql = `SELECT json_group_array(n) AS briefs
      FROM (SELECT rowid AS n FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)`;
    const expression = `{title body} : "${word}"`;
    for (const brief of reader.first(briefsRow, sql, expression, newestOfEach)?.briefs ?? []) {
      const candidate = candidateOf(to, brief);
      candidate.weight += (likenessWeight * weight) / all;
      candidate.words.push(word);
    }
  }
}

function candidateOf(candidates: Map<number, Candidate>, brief: number): Candidate {
  const candidate = candidates.get(brief) ?? { brief, weight: 0, topics: [], words: [] };
  candidates.set(brief, candidate);
  return candidate;
}
