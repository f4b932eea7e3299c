import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../domain/finding';
import { openSample } from './open-sample.fixture';
import { sampleBrief, sampleFile, samplePage } from './sample-corpus.fixture';

const finding = (file: string, kind: FindingKind, what: string): Finding => ({
  file,
  field: 'body',
  kind,
  what,
  before: 'isnâ€™t',
  after: 'isn’t',
});

const mojibake = 'read in a wrong encoding';
const findings = [
  finding('a_1.md', 'text-repaired', mojibake),
  finding('ab1.md', 'text-repaired', mojibake),
  finding('ab1.md', 'date-doubtful', 'is missing'),
  finding('b/100%.md', 'text-repaired', 'glued words'),
];
const refused = [
  { file: 'ab.md', reason: 'has no front matter' },
  { file: 'c.md', reason: 'has no front matter' },
  { file: 'd.md', reason: 'not a brief: poll' },
];
const news = ['a_1.md', 'ab1.md', 'b/100%.md', 'e.md', 'f.md', 'g.md'];

const open = () =>
  openSample({
    sectionPages: [samplePage({ path: '/news' })],
    files: [
      ...news.map((file, at) =>
        sampleFile(
          file,
          { kind: 'brief', brief: sampleBrief({ slug: `s${at}`, type: 'news' }), pictures: [] },
          findings.filter((found) => found.file === file),
        ),
      ),
      ...refused.map(({ file, reason }) => sampleFile(file, { kind: 'refused', reason })),
    ],
  }).report;
const asEntry = ({ file, reason }: { file: string; reason: string }) => ({
  file,
  field: '',
  kind: 'refused',
  what: reason,
  before: '',
  after: '',
});

describe('reportQueries', () => {
  it('adds up: what was found is what was accepted and what was refused', () => {
    expect(open().findTotals()).toEqual({ found: 10, accepted: 7, refused: 3, findings: 4 });
    expect(openSample({}).report.findTotals()).toEqual({
      found: 0,
      accepted: 0,
      refused: 0,
      findings: 0,
    });
  });

  it('names what documents became, most frequent first', () => {
    expect(open().listDocuments()).toEqual([
      { kind: 'news', count: 6 },
      { kind: 'section-page', count: 1 },
    ]);
  });

  it('counts kinds, of all files or of some', () => {
    expect(open().listKinds('')).toEqual([
      { kind: 'refused', count: 3 },
      { kind: 'text-repaired', count: 3 },
      { kind: 'date-doubtful', count: 1 },
    ]);
    expect(open().listKinds('AB')).toEqual([
      { kind: 'refused', count: 1 },
      { kind: 'date-doubtful', count: 1 },
      { kind: 'text-repaired', count: 1 },
    ]);
  });

  it('takes the text of a file name literally', () => {
    const filesWith = (file: string) =>
      open()
        .listEntries({ kind: undefined, file }, 10, 0)
        .map((entry) => entry.file);
    expect(filesWith('a_')).toEqual(['a_1.md']);
    expect(filesWith('%')).toEqual(['b/100%.md']);
    expect(filesWith('\\')).toEqual([]);
  });

  it('gives what is said most often, by its first example', () => {
    expect(open().listSorts('text-repaired', 5)).toEqual([
      { count: 2, example: findings[0] },
      { count: 1, example: findings[3] },
    ]);
    expect(open().listSorts('refused', 1)).toEqual([
      { count: 2, example: asEntry({ file: 'ab.md', reason: 'has no front matter' }) },
    ]);
  });

  it('gives the same entries in whatever pieces they are asked for', () => {
    const whole = [...refused.map(asEntry), ...findings];
    const report = open();
    for (const size of [1, 2, 3, 4, 10]) {
      const pieces = Array.from({ length: 8 }, (_, at) =>
        report.listEntries({ kind: undefined, file: '' }, size, at * size),
      );
      expect(pieces.flat()).toEqual(whole);
    }
  });

  it('gives the entries of one kind, in the order of their files', () => {
    const report = open();
    expect(report.listEntries({ kind: 'text-repaired', file: '' }, 2, 1)).toEqual([
      findings[1],
      findings[3],
    ]);
    expect(report.listEntries({ kind: 'refused', file: 'd.md' }, 5, 0)).toEqual(
      refused.slice(2).map(asEntry),
    );
  });
});
