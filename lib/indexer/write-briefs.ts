/** Writes the briefs of a cluster in place of what the index had of them, and tells their lists. */
import type { Finding } from '../domain/finding';
import { textNumber } from '../domain/text-hash';
import { type Spell, settleTopics } from '../ingest/settle-topic';
import type { WantedBrief } from '../ingest/wanted-brief';
import { briefDetailRowSchema, briefSummaryRowSchema } from '../store/brief-row';
import type { Writer } from '../store/connect';
import { type Claims, claimsOfBrief } from './claims';
import { type Former, forgetBriefs, formerBriefs } from './former-briefs';
import type { IndexProgress } from './index-step';
import type { Keys } from './keys';
import { keysOfBrief } from './keys-of-brief';
import type { ListTallies } from './list-tallies';
import { numberBriefs } from './number-briefs';
import type { Cluster } from './publication';
import type { StoredRow } from './stored-brief';
import { textHistory } from './text-history';
import { type StoryMember, writeMembers } from './write-members';
import { Rewording } from './write-words';

/** A brief with what it was given among the others, and the number of its file. */
export type SettledBrief = { file: number; name: string; brief: WantedBrief };

type Tools = {
  writer: Writer;
  keys: Keys;
  lists: ListTallies;
  claims: Claims;
  spell: Spell;
  onProgress: IndexProgress;
};

/** Gives what was found while topics were spelled. Throws `NoNumberLeft`. */
export function writeBriefs(
  tools: Tools,
  cluster: Cluster,
  settled: readonly SettledBrief[],
): Finding[] {
  const former = formerBriefs(tools.writer, cluster);
  const stays = keepNumbers(former, settled);
  const leaving = [...former.values()].filter(({ row }) => !stays.has(row.n));
  for (const { member } of leaving) tools.lists.noteBrief(member.keys);
  const leave = leaving.map(({ row }) => row.n);
  forgetBriefs(tools.writer, leave);
  const words = new Rewording(tools.writer);
  for (const n of leave) words.remove(n);
  const numbers = giveNumbers(tools.writer, former, settled, stays);
  const { members, findings } = writeRows({ ...tools, words }, cluster, former, settled, numbers);
  words.write();
  writeMembers(tools, former, members, stays);
  return findings;
}

/** Numbers of the briefs whose place in time is what it was. */
function keepNumbers(
  former: ReadonlyMap<number, Former>,
  settled: readonly SettledBrief[],
): Set<number> {
  const stays = new Set<number>();
  for (const { file, brief } of settled) {
    const row = former.get(file)?.row;
    if (row && row.path === brief.path && row.sort === (brief.curated ?? '')) stays.add(row.n);
  }
  return stays;
}

function giveNumbers(
  writer: Writer,
  former: ReadonlyMap<number, Former>,
  settled: readonly SettledBrief[],
  stays: ReadonlySet<number>,
): Map<number, number> {
  const numbers = new Map<number, number>();
  const fresh: SettledBrief[] = [];
  for (const one of settled) {
    const n = former.get(one.file)?.row.n;
    if (n !== undefined && stays.has(n)) numbers.set(one.file, n);
    else fresh.push(one);
  }
  const given = numberBriefs(
    writer,
    fresh.map(({ brief }) => brief),
  );
  for (const { file, brief } of fresh) numbers.set(file, given.get(brief) ?? 0);
  return numbers;
}

/** Gives each brief as a member of its story, newest stories last. Of all that is read here, one brief is held at a time. */
function writeRows(
  { writer, keys, lists, claims, spell, words, onProgress }: Tools & { words: Rewording },
  cluster: Cluster,
  former: ReadonlyMap<number, Former>,
  settled: readonly SettledBrief[],
  numbers: ReadonlyMap<number, number>,
): { members: Map<number, StoryMember>; findings: Finding[] } {
  const remember = textHistory(writer);
  const insertBrief = writer.prepare(
    `INSERT OR REPLACE INTO briefs (n, file, path, section, story, sort, modified, updated, headline, summary, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertEvent = writer.prepare(
    'INSERT OR REPLACE INTO events (brief, community, start) VALUES (?, ?, ?)',
  );
  const removeEvent = writer.prepare('DELETE FROM events WHERE brief = ?');
  const stories = numberStories(settled, numbers);
  const members = new Map<number, StoryMember>();
  const findings: Finding[] = [];
  for (const { file, name, brief: given } of settled.toSorted(
    (a, b) => (numbers.get(a.file) ?? 0) - (numbers.get(b.file) ?? 0),
  )) {
    const change = cluster.get(file);
    const kept = change?.after;
    if (kept?.outcome.kind !== 'brief') continue;
    const { textHash, brief: facts } = kept.outcome;
    const { path, slug, id } = given;
    const brief = { ...facts, path, slug, id, ...settleTopics(name, facts, spell, findings) };
    const n = numbers.get(file) ?? 0;
    const was = former.get(file);
    const row: StoredRow = {
      n,
      path: brief.path,
      section: brief.place.path,
      story: stories.get(brief.story ?? '') ?? n,
      sort: brief.curated ?? '',
      modified: brief.modified ?? null,
      updated: remember(name, brief, textHash) ?? null,
      headline: textNumber(brief.title),
      summary: JSON.stringify(briefSummaryRowSchema.parse(brief)),
      detail: JSON.stringify(briefDetailRowSchema.parse(brief)),
    };
    const { story, sort, modified } = row;
    const ids = keysOfBrief(brief)
      .map((key) => keys.id(key))
      .sort((a, b) => a - b);
    members.set(file, {
      n,
      story,
      sort,
      modified: modified ?? undefined,
      keys: ids,
    });
    const isSame = was !== undefined && isSameRow(was.row, row);
    onProgress({ kind: 'briefs', done: members.size, total: settled.length });
    if (isSame && change?.before === kept) continue;
    lists.noteBrief(ids);
    if (was) lists.noteBrief(was.member.keys);
    if (!isSame) {
      const { section, updated, headline, summary, detail } = row;
      insertBrief(
        ...[n, file, path, section, story, sort, modified, updated, headline, summary, detail],
      );
    }
    if (was?.row.n === n) words.remove(n);
    words.add({ n, file, brief, keys: ids });
    if (brief.event?.start) insertEvent(n, brief.place.community ?? null, brief.event.start);
    else if (was) removeEvent(n);
    const [before, present] = [was ? claimsOfBrief(was.brief) : [], claimsOfBrief(brief)];
    if (was?.row.n === n) claims.replace(before, present, n, file);
    else {
      if (was) claims.giveUp(before, was.row.n, file);
      claims.make(present, n, file);
    }
  }
  for (const [file, { row, brief }] of former) {
    if (!members.has(file)) claims.giveUp(claimsOfBrief(brief), row.n, file);
  }
  return { members, findings };
}

function isSameRow(a: StoredRow, b: StoredRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A story is known by the number of the newest brief about its article. */
function numberStories(
  settled: readonly SettledBrief[],
  numbers: ReadonlyMap<number, number>,
): Map<string, number> {
  const stories = new Map<string, number>();
  for (const { file, brief } of settled) {
    if (brief.story === undefined) continue;
    const n = numbers.get(file) ?? 0;
    stories.set(brief.story, Math.max(n, stories.get(brief.story) ?? 0));
  }
  return stories;
}
