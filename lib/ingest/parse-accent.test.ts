import { expect, it } from 'vitest';
import { withFindings } from './documents.fixture';
import { parseAccent } from './parse-accent';

it.each([
  [168, 168],
  ['168', 168],
  [-30, 330],
  [720.4, 0],
  ['#ff0000', 0],
  ['#0f0', 120],
  ['#00F', 240],
  ['#008080', 180],
])('reads %j as the hue %i', (value, hue) => {
  expect(withFindings((report) => parseAccent(value, report))).toEqual({
    value: hue,
    findings: [],
  });
});

it.each(['teal', '#808080', '#12', true, ['168'], Number.NaN])('has no hue for %j', (value) => {
  const { value: hue, findings } = withFindings((report) => parseAccent(value, report));
  expect(hue).toBeUndefined();
  expect(findings).toHaveLength(1);
});
