/** Gathers the briefs of every list while briefs are being written; then writes what each list shows and counts. */
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import type { BriefDate } from '../domain/instant';
import type { Writer } from '../store/connect';
import { parseFacetKey } from '../store/facet-key';
import { listKey } from '../store/list-key';
import { besideColumn, countStories, facetColumn } from './count-inside';

/** A brief under its number, with the number of its story and the keys of what lists count it by. */
export type NumberedBrief = { n: number; story: number; brief: Brief; counted: string[] };

export class ListMembers {
  readonly #lists = new Map<string, NumberedBrief[]>();

  /** Puts a brief into a list; briefs must come oldest first. */
  add(list: BriefList, member: NumberedBrief): void {
    this.#members(listKey(list)).push(member);
  }

  /** Makes a list known that may stay without briefs: its page says so, but it is there. */
  open(list: BriefList): void {
    this.#members(listKey(list));
  }

  #members(key: string): NumberedBrief[] {
    const known = this.#lists.get(key);
    if (known) return known;
    const members: NumberedBrief[] = [];
    this.#lists.set(key, members);
    return members;
  }

  /** `briefs` are all there are: by content type, rubric and year they are looked up as if by a list. */
  write(writer: Writer, briefs: readonly NumberedBrief[]): void {
    const insertList = writer.prepare(
      'INSERT INTO lists (list, count, newest, modified, facets, beside) VALUES (?, ?, ?, ?, ?, ?)',
    );
    // All rows of a list at once: a call for each of a million rows takes longer than writing them.
    const insertMembers = writer.prepare(
      `INSERT INTO members (list, brief, sort, story)
       SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    );
    const insertEntries = writer.prepare(
      `INSERT INTO entries (list, brief, sort)
       SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)`,
    );
    for (const [key, members] of this.#lists) {
      const shown = newestOfEachStory(members);
      const dates = shown.map(({ brief }) => brief);
      const newest = latest(dates.map(({ curated }) => curated));
      const modified = latest(dates.map(({ modified }) => modified));
      const counts = countStories(members, shown.length);
      const facets = facetColumn(counts, shown.length);
      insertList(key, shown.length, newest ?? null, modified ?? null, facets, besideColumn(counts));
      insertMembers(key, rows(members));
      insertEntries(key, rows(shown));
    }
    for (const [key, members] of byFacetWithoutList(briefs)) insertMembers(key, rows(members));
  }
}

/** JSON: number, date curated and story of each. */
function rows(members: readonly NumberedBrief[]): string {
  return JSON.stringify(members.map(({ n, story, brief }) => [n, brief.curated ?? '', story]));
}

function byFacetWithoutList(briefs: readonly NumberedBrief[]): Map<string, NumberedBrief[]> {
  const byKey = new Map<string, NumberedBrief[]>();
  for (const brief of briefs) {
    for (const key of brief.counted.filter(hasNoList)) {
      const known = byKey.get(key);
      if (known) known.push(brief);
      else byKey.set(key, [brief]);
    }
  }
  return byKey;
}

/** Topics and sources have lists of their own. */
function hasNoList(key: string): boolean {
  const kind = parseFacetKey(key)?.kind;
  return kind === 'type' || kind === 'rubric' || kind === 'year';
}

/** A list shows a story once, by the newest brief that the list has of it. */
function newestOfEachStory(oldestFirst: NumberedBrief[]): NumberedBrief[] {
  return [...new Map(oldestFirst.map((member) => [member.story, member])).values()];
}

function latest(dates: (BriefDate | undefined)[]): BriefDate | undefined {
  return dates.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
