/**
 * Every row of every table that readers see, with names for numbers: two indexes of one content say the same, though
 * their files, briefs and keys were numbered in another order.
 */
import { z } from 'zod';
import type { Reader } from '../store/connect';

const anyRow = z.record(z.string(), z.unknown());

const brief = (number: string) => `(SELECT o.path FROM briefs o WHERE o.n = ${number})`;
const file = (number: string) => `(SELECT o.file FROM files o WHERE o.id = ${number})`;
const key = (number: string) => `(SELECT o.key FROM keys o WHERE o.id = ${number})`;

const queries = {
  files: 'SELECT file, kind, archetype, became, reason, kept, body, words FROM files ORDER BY file',
  contacts: `SELECT hash, ${file('contacts.file')} AS file FROM contacts ORDER BY 1, 2`,
  mentions: 'SELECT * FROM mentions ORDER BY 1, 2',
  texts: 'SELECT * FROM texts ORDER BY 1',
  findings: `SELECT file, origin, field, kind, what, before, after FROM findings ORDER BY 1, 2, 3, 4, 5, 6, 7`,
  sorts: `SELECT s.kind, s.what, s.count, f.file FROM finding_sorts s JOIN findings f ON f.n = s.example ORDER BY 1, 2`,
  unread: 'SELECT * FROM unread ORDER BY 1',
  communities: 'SELECT * FROM communities ORDER BY 1',
  sections: 'SELECT * FROM sections ORDER BY 1',
  briefs: `SELECT ${file('briefs.file')} AS file, path, section, ${brief('briefs.story')} AS story, sort, modified, updated, headline, summary, detail
    FROM briefs ORDER BY path`,
  order: 'SELECT path FROM briefs ORDER BY n',
  events: `SELECT ${brief('brief')} AS brief, community, start FROM events ORDER BY 1`,
  lists: `SELECT list, count, newest, modified, sources, topics, curators, facets, beside, years FROM lists ORDER BY 1`,
  tallies: `SELECT l.list, ${key('i.value')} AS key, c.value AS count
    FROM lists l, json_each(l.tally) i JOIN json_each(l.tally) c ON c.key = i.key + 1 WHERE i.key % 2 = 0 ORDER BY 1, 2`,
  members: `SELECT ${brief('members.brief')} AS brief, ${key('members.key')} AS key, ${brief('members.story')} AS story, shown
    FROM members ORDER BY 1, 2`,
  topics: 'SELECT * FROM topics ORDER BY 1',
  concepts: 'SELECT * FROM concepts ORDER BY 1',
  equivalents: 'SELECT * FROM topic_equivalents ORDER BY 1, 2, 3',
  equivalentTopics: 'SELECT * FROM equivalent_topics ORDER BY 1, 2',
  schemes: 'SELECT * FROM scheme_pages ORDER BY 1',
  sources: 'SELECT * FROM sources ORDER BY 1',
  curators: 'SELECT * FROM curators ORDER BY 1',
  offerings: 'SELECT * FROM offerings ORDER BY 1',
  pictures: `SELECT name, ${file('document')} AS document, file, alt, width, height FROM pictures ORDER BY 1, 2`,
  pdfs: `SELECT name, ${file('document')} AS document, file, size FROM pdfs ORDER BY 1, 2`,
  claims: `SELECT key, rank, ${brief('brief')} AS brief, ${file('document')} AS document, target FROM claims
    ORDER BY key, rank, claims.brief DESC, 4`,
  searched: `SELECT ${brief('brief')} AS brief, ${brief('story')} AS story, (
      SELECT group_concat(key) FROM (
        SELECT substr(w.value, 1, 2) || ${key('CAST(substr(w.value, 3) AS INTEGER)')} AS key
        FROM json_each('["' || replace(facets, ' ', '","') || '"]') w ORDER BY 1)
    ) AS facets FROM search_briefs ORDER BY 1`,
  wordings: 'SELECT * FROM wordings ORDER BY 1, 2, 3, 4',
  vocabulary: 'SELECT * FROM vocabulary ORDER BY 1',
  words: `SELECT ${brief('rowid')} AS brief FROM search ORDER BY 1`,
  titles: `SELECT ${brief('rowid')} AS brief FROM titles ORDER BY 1`,
} as const;

export function indexContents(reader: Reader): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, sql]) => [name, reader.all(anyRow, sql)]),
  );
}

/** What an index has apart from what it remembers of texts that the content no longer holds. */
export function withoutHistory({ texts, briefs, ...contents }: ReturnType<typeof indexContents>) {
  return { ...contents, briefs: briefs?.map((row) => ({ ...Object(row), updated: null })) };
}
