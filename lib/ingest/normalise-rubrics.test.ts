import { expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseRubrics } from './normalise-rubrics';

it('folds `news` of seed 000 and `News` of seed 001 into one', () => {
  for (const seed of ['000', '001'] as const) {
    expect(normaliseRubrics(seedDocument(seed).fields, () => {})).toEqual([
      'news',
      'brief',
      'curated content',
    ]);
  }
});

it('reads a text and a list in each of the four fields, and reports what is no text', () => {
  const yaml =
    'searchCategory:\nsub: [Brief, " "]\ntags: Policy\nopenProjectWorkPackageType: {a: [b]}';
  expect(withFindings((report) => normaliseRubrics(fieldsFrom(yaml), report))).toEqual({
    value: ['brief', 'policy'],
    findings: ['openProjectWorkPackageType: value-invalid: a mapping → '],
  });
});
