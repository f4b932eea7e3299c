import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json';

describe('parseJson', () => {
  it('ends with the bracket that closes the first, whatever texts hold', () => {
    const text = '{"a": "}\\"{", "b": [{"c": "\\\\"}]}{"not": "ours"}';
    expect(parseJson(text)).toEqual({
      ok: true,
      value: { a: '}"{', b: [{ c: '\\' }] },
      end: text.indexOf('{"not"'),
    });
  });

  it('refuses a key that is given twice, at any depth, but not in two objects', () => {
    expect(parseJson('{"a": {"b": 1,\n"b": 2}}')).toEqual({
      ok: false,
      reason: 'a key is given twice in line 2: mend it there',
    });
    expect(parseJson('{"a": {"b": 1}, "c": [{"b": 1}, {"b": "b"}]}').ok).toBe(true);
  });

  it('quotes nothing of the text around a mistake', () => {
    const parsed = parseJson('{"email": "x@y.z",\n"a": nothing}');
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toMatch(/x@y|nothing/);
  });

  it('refuses what is nested, repeated or open without end', () => {
    expect(parseJson('{"a":'.repeat(100_000)).ok).toBe(false);
    expect(parseJson(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`).ok).toBe(false);
    expect(parseJson(`{"a": [${'1,'.repeat(60_000)}1]}`)).toEqual({
      ok: false,
      reason: 'it holds more values than a document can: shorten it',
    });
    expect(parseJson(`{"${'a'.repeat(4_000_000)}`).ok).toBe(false);
    expect(parseJson(`{${'"'.repeat(400_001)}`).ok).toBe(false);
  });
});
