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

/** What a brief shares with others, and how much that counts. */
type Tie = { weight: number; briefs: readonly number[] } & ({ topic: Topic } | { word: string });

type Shared = { topics: Topic[]; words: string[] };

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
  const ties = [...tiesByTopic(reader, own.topics), ...tiesByWord(reader, own.n)];
  const likeliest = new Map<number, Shared>();
  for (const brief of heaviest(ties)) {
    if (likeliest.size === limit * mostOfStory) break;
    const shared = sharedWith(brief, ties);
    if (shared.topics.length > 0 || shared.words.length >= fewestSharedWords) {
      likeliest.set(brief, shared);
    }
  }
  return oneOfEachStory(reader, [...likeliest.keys()], own.story)
    .slice(0, limit)
    .flatMap((brief) => {
      const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, brief);
      const shared = likeliest.get(brief);
      if (!row || !shared) return [];
      return [{ brief: briefSummary(row), shared: shared.topics, words: shared.words }];
    });
}

/** All that any tie leads to, by their whole weight. */
function heaviest(ties: readonly Tie[]): number[] {
  const weights = new Map<number, number>();
  for (const { weight, briefs } of ties) {
    for (const brief of briefs) weights.set(brief, (weights.get(brief) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([brief]) => brief);
}

/** Asked of the few that weigh most: of all of them it would take as long as finding them. */
function sharedWith(brief: number, ties: readonly Tie[]): Shared {
  const shared: Shared = { topics: [], words: [] };
  for (const tie of ties) {
    if (!tie.briefs.includes(brief)) continue;
    if ('topic' in tie) shared.topics.push(tie.topic);
    else shared.words.push(tie.word);
  }
  return shared;
}

/** Topics give 1 to what has all of them. */
function tiesByTopic(reader: Reader, topics: readonly Topic[]): Tie[] {
  const weighed = topics.map((topic) => {
    const list = `topic:${topic.slug}`;
    const stories = reader.first(countRow, 'SELECT count FROM lists WHERE list = ?', list)?.count;
    return { topic, list, weight: topicWeight(stories ?? 1) };
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const sql = `SELECT json_group_array(brief) AS briefs
    FROM (SELECT brief FROM members WHERE key = ${keyId} ORDER BY brief DESC LIMIT ?)`;
  return weighed.map(({ topic, list, weight }) => ({
    topic,
    weight: weight / all,
    briefs: reader.first(briefsRow, sql, list, newestOfEach)?.briefs ?? [],
  }));
}

/** Words give `likenessWeight` to what says all that the brief does. */
function tiesByWord(reader: Reader, own: number): Tie[] {
  const words = listTellingWords(reader, own);
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const sql = `SELECT json_group_array(n) AS briefs
    FROM (SELECT rowid AS n FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)`;
  return words.map(({ word, weight }) => ({
    word,
    weight: (likenessWeight * weight) / all,
    briefs: reader.first(briefsRow, sql, `{title body} : "${word}"`, newestOfEach)?.briefs ?? [],
  }));
}
