import { expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseAliases } from './normalise-aliases';

it('reads the one alias of each seed', () => {
  expect(normaliseAliases(seedDocument('000').fields, () => {})).toEqual([
    '/news/why-providers-should-address-disparities-in-telehealth-access',
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

it('reports what is no text', () => {
  const { value, findings } = withFindings((r) =>
    normaliseAliases(fieldsFrom('aliases: [1, {a: b}]'), r),
  );
  expect({ value, findings }).toEqual({
    value: [],
    findings: ['aliases: value-invalid: 1 → ', 'aliases: value-invalid: a mapping → '],
  });
});
