import { expect, it } from 'vitest';
import { fieldsFrom, seedDocument, seedNumbers, withFindings } from './documents.fixture';
import { normaliseAliases } from './normalise-aliases';

it('reads the one alias of each seed', () => {
  expect(seedNumbers.map((seed) => normaliseAliases(seedDocument(seed).fields, () => {}))).toEqual([
    ['/news/why-providers-should-address-disparities-in-telehealth-access'],
    ['/news/ama-outlines-key-steps-for-advancing-telehealth-equity'],
    ['/news/overcoming-challenges-for-the-future-of-telehealth'],
    ['/news/three-actions-health-systems-should-take-now-to-bolster-telehealth'],
    ['/news/how-to-create-a-patient-focused-telehealth-experience'],
  ]);
});

it('reads lists, and paths however they were written', () => {
  const yaml = `
aliases:
  - news/No-Slash/
  - /a.b/caf%C3%A9/index.html
  - https://old.example.org/x/y/
  - news/No-Slash
  - null
  - ''`;
  expect(withFindings((report) => normaliseAliases(fieldsFrom(yaml), report))).toEqual({
    value: ['/news/No-Slash', '/a.b/café', '/x/y'],
    findings: [],
  });
});

it.each([
  '//evil.example/a',
  '/\\evil.example',
  '/?p=12',
  '/a%2Fb',
  '/a/../b',
  '/%zz',
  '/a#b',
  '/%00',
])('has no use for %s', (alias) => {
  const yaml = `aliases: ['${alias}']`;
  expect(withFindings((report) => normaliseAliases(fieldsFrom(yaml), report))).toEqual({
    value: [],
    findings: [`aliases: value-invalid: ${alias} → `],
  });
});

it.each(['aliases:', 'aliases: null', "aliases: ''", 'aliases: []', 'a: 1'])(
  'claims nothing with %j',
  (yaml) => {
    expect(withFindings((report) => normaliseAliases(fieldsFrom(yaml), report))).toEqual({
      value: [],
      findings: [],
    });
  },
);

it('reports what is no text', () => {
  const { value, findings } = withFindings((r) =>
    normaliseAliases(fieldsFrom('aliases: [1, {a: b}]'), r),
  );
  expect({ value, findings }).toEqual({
    value: [],
    findings: ['aliases: value-invalid: 1 → ', 'aliases: value-invalid: a mapping → '],
  });
});
