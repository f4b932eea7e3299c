import { expect, it } from 'vitest';
import { withFindings } from './documents.fixture';
import { listTexts } from './list-texts';
import { parseText } from './parse-text';

const textOf = (value: unknown) => withFindings((report) => parseText(value, 'title', report));
const textsOf = (value: unknown) => withFindings((report) => listTexts(value, 'topics', report));

it('takes blank for absent', () => {
  for (const value of [undefined, null, '', ' ', '\u00a0\n']) {
    expect(textOf(value)).toEqual({ value: undefined, findings: [] });
  }
});

it('trims, repairs, and says what was no text', () => {
  expect(textOf('  isnâ€™t \n so ')).toEqual({
    value: 'isn’t so',
    findings: ['title: text-repaired: isnâ€™t so → isn’t so'],
  });
  expect(textOf(42)).toEqual({ value: '42', findings: ['title: value-invalid: 42 → 42'] });
  expect(textOf(true)).toEqual({ value: undefined, findings: ['title: value-invalid: true → '] });
  expect(textOf({ a: 'x@y.z' })).toEqual({
    value: undefined,
    findings: ['title: value-invalid: a mapping → '],
  });
});

it('reads one text, a list, and JSON of a list alike', () => {
  for (const value of [
    ...['KLAS: A', ['KLAS: A'], '["KLAS: A"]', ' [ "KLAS: A", "" ]', '"KLAS: A"'],
  ]) {
    expect(textsOf(value)).toEqual({ value: ['KLAS: A'], findings: [] });
  }
});

it('reads JSON of nothing as nothing', () => {
  for (const value of ['null', ' null\n', '[]', '[null]', '""']) {
    expect(textsOf(value)).toEqual({ value: [], findings: [] });
  }
  expect(textsOf('Null: A').value).toEqual(['Null: A']);
});

it('reports broken JSON and never stops at it', () => {
  for (const value of ['{"KLAS: A"', '"KLAS: A', '{"a": ["b"]}']) {
    expect(textsOf(value).value).toEqual([]);
    expect(textsOf(value).findings).toHaveLength(1);
  }
  expect(textsOf('["KLAS: A"')).toEqual({
    value: [],
    findings: ['topics: value-invalid: ["KLAS: A" → '],
  });
});

it('joins what lacked its quotes, and reports what is no text', () => {
  expect(textsOf([{ KLAS: 'Telehealth' }, { 42: 44 }, 7, ['a'], null])).toEqual({
    value: ['KLAS: Telehealth', '7'],
    findings: [
      'topics: text-repaired: a mapping → KLAS: Telehealth',
      'topics: value-invalid: a mapping → ',
      'topics: value-invalid: 7 → 7',
      'topics: value-invalid: a list → ',
    ],
  });
});
