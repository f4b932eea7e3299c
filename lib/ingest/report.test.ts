import { expect, it } from 'vitest';
import { excerpt, gatherFindings } from './report';

it('names lists and mappings without showing what they hold', () => {
  expect(excerpt([{ vendorEmail: 'x@y.z' }])).toBe('a list');
  expect(excerpt({ vendorEmail: 'x@y.z' })).toBe('a mapping');
  expect(excerpt('x'.repeat(200))).toBe(`${'x'.repeat(120)}…`);
  expect(excerpt('a\u0000b\ud800')).toBe('a b\ufffd');
});

it('counts what is too much to list', () => {
  const { findings, report } = gatherFindings('a.md');
  for (let i = 0; i < 150; i += 1) report('body', 'text-repaired', 'was broken');
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)?.what).toBe('50 further findings are not listed');
});
