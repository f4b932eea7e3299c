import { describe, expect, it } from 'vitest';
import { replaceBetween } from './between-markers';

describe('replaceBetween', () => {
  it('changes what stands between the markers, and nothing else', () => {
    const text = 'Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n';
    const changed = 'Before\n<!-- bench -->\nnew $& one\n<!-- /bench -->\nAfter\n';
    expect(replaceBetween(text, 'bench', 'new $& one')).toBe(changed);
    expect(replaceBetween(changed, 'bench', 'new $& one')).toBe(changed);
  });

  it.each([
    'no markers',
    '<!-- bench --> never ended',
    '<!-- /bench --> ends before it begins <!-- bench -->',
    '<!-- bench --><!-- /bench --><!-- bench --><!-- /bench -->',
  ])('refuses %s', (text) => {
    expect(() => replaceBetween(text, 'bench', 'x')).toThrow('There must be one');
  });
});
