import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml';

describe('parseYaml', () => {
  it('reads YAML 1.2: dates stay text, 012 is twelve, yes is a word', () => {
    const yaml = 'a: 2026-02-30\nb: 012\nc: 1:30\nd: yes\ne: 0o17\nf: ~';
    expect(parseYaml(yaml)).toEqual({
      ok: true,
      value: { a: '2026-02-30', b: 12, c: '1:30', d: 'yes', e: 15, f: null },
    });
  });

  it('names the line of a key that is given twice', () => {
    expect(parseYaml('a: 1\nb: 2\na: 3')).toEqual({
      ok: false,
      reason: 'a key is given twice in line 3: mend it there',
    });
  });

  it('quotes nothing of the text around a mistake', () => {
    const parsed = parseYaml('vendorEmail: x@y.z\na: "open\n');
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('x@y.z');
  });

  it('refuses a billion laughs at once', () => {
    const names = [...'abcdefghijk'];
    const yaml = names
      .map((name, i) => {
        const inside = i === 0 ? 'x' : `*${names[i - 1]}`;
        return `${name}: &${name} [${Array.from({ length: 9 }, () => inside).join(', ')}]`;
      })
      .join('\n');
    expect(parseYaml(yaml)).toEqual({
      ok: false,
      reason: 'it holds more values than a document can: shorten it',
    });
  });

  it('refuses what holds itself, and what is nested without end', () => {
    expect(parseYaml('a: &a [*a]').ok).toBe(false);
    expect(parseYaml('['.repeat(100_000)).ok).toBe(false);
    expect(parseYaml('{a: '.repeat(100_000)).ok).toBe(false);
  });

  it('allows an alias that repeats little', () => {
    expect(parseYaml('a: &a [x]\nb: *a')).toEqual({ ok: true, value: { a: ['x'], b: ['x'] } });
  });

  it.each([
    '!!js/function "function(){}"',
    '!!js/regexp /a/',
    '!!binary YQ==',
    '!!timestamp 2020-01-01',
    '!foo x',
  ])('refuses the tag of %s', (tagged) => {
    expect(parseYaml(`a: ${tagged}`).ok).toBe(false);
  });
});
