import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSynonyms, readSynonyms } from './read-synonyms';

const synonymsOf = (yaml: string) => parseSynonyms(new TextEncoder().encode(yaml));

describe('readSynonyms', () => {
  it('reads those of this repository', () => {
    const { groups, findings } = readSynonyms('content');
    expect(findings).toEqual([]);
    expect(groups).toContainEqual(['CCM', 'chronic care management']);
    expect(groups.length).toBeGreaterThan(30);
  });

  it('finds none where there is no file, and says why one cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'synonyms-'));
    expect(readSynonyms(folder)).toEqual({ groups: [], findings: [] });
    writeFileSync(join(folder, 'synonyms.yml'), 'a: [');
    expect(readSynonyms(folder).findings).toMatchObject([
      { file: 'synonyms.yml', kind: 'value-invalid' },
    ]);
  });
});

describe('parseSynonyms', () => {
  it.each([
    ['CCM: chronic  care management', [['CCM', 'chronic care management']]],
    ['a: [b, "c d"]', [['a', 'b', 'c d']]],
    ['a: b, c d', [['a', 'b', 'c d']]],
    [
      '- [a, b]\n- c, d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['24: a day', [['24', 'a day']]],
    ['- [24, a day]', [['24', 'a day']]],
    ['Café: [cafe, tea]', [['cafe', 'tea']]],
  ])('reads %j', (yaml, groups) => {
    expect(synonymsOf(yaml)).toEqual({ groups, findings: [] });
  });

  it.each([
    ['a: ', 'a'],
    ['a: A', 'a'],
    ['a: {b: c}', 'a'],
    ['"!": "?"', '!'],
    ['a: one two three four five six seven eight nine', 'a'],
    ['- 1', 'line 1'],
  ])('leaves out what has no other wording: %j', (yaml, field) => {
    const { groups, findings } = synonymsOf(yaml);
    expect(groups).toEqual([]);
    expect(findings.at(-1)).toMatchObject({ file: 'synonyms.yml', field });
  });

  it('takes twelve wordings at most', () => {
    const { groups, findings } = synonymsOf(`a: ${'bcdefghijklmn'.split('').join(',')}`);
    expect(groups[0]).toHaveLength(12);
    expect(findings.map(({ before }) => before)).toEqual(['m', 'n']);
  });

  it.each(['just text', '3', 'a: 1\na: 2', '\u0000'])('reports %j and never crashes', (yaml) => {
    const { groups, findings } = synonymsOf(yaml);
    expect(groups).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it('reads an empty file', () => {
    expect(synonymsOf('# nothing\n')).toMatchObject({ groups: [], findings: [], fault: {} });
  });
});
