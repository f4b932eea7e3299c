import { describe, expect, it } from 'vitest';
import { parseToml } from './parse-toml';

describe('parseToml', () => {
  it('gives dates as text, with the zone they name', () => {
    const toml = [
      'day = 2022-04-08',
      'instant = 2020-10-16T06:56:26.792665Z',
      'zoned = 2020-10-16 06:56:26+02:00',
      'local = 2020-10-16T06:56:26',
      'time = 07:32:00',
    ];
    expect(parseToml(toml.join('\n'))).toEqual({
      ok: true,
      value: {
        day: '2022-04-08',
        instant: '2020-10-16T06:56:26.792Z',
        zoned: '2020-10-16T06:56:26.000+02:00',
        local: '2020-10-16T06:56:26.000',
        time: '07:32:00.000',
      },
    });
  });

  it('leaves a day that is on no calendar as it was written', () => {
    const toml = 'date = 2026-02-30\nlastMod = 2022-04-31T10:00:00Z';
    expect(parseToml(toml)).toEqual({
      ok: true,
      value: { date: '2026-02-30', lastMod: '2022-04-31' },
    });
  });

  it('keeps every digit of a large number', () => {
    expect(parseToml('id = 9223372036854775807\nn = 12')).toEqual({
      ok: true,
      value: { id: '9223372036854775807', n: 12 },
    });
  });

  it('gives tables as objects without a past', () => {
    const parsed = parseToml('[[a]]\nb.c = 1\n[[a]]\n__proto__ = 2');
    expect(parsed).toEqual({ ok: true, value: { a: [{ b: { c: 1 } }, { ['__proto__']: 2 }] } });
  });

  it('quotes nothing of the text around a mistake', () => {
    const parsed = parseToml('vendorEmail = "x@y.z"\na = "open\n');
    expect(parsed).toEqual({ ok: false, reason: 'is no TOML in line 2: mend it there' });
  });

  it('refuses what is nested or repeated without end', () => {
    expect(parseToml(`a = ${'['.repeat(100_000)}`).ok).toBe(false);
    expect(parseToml(`${'a.'.repeat(100_000)}a = 1`)).toEqual({
      ok: false,
      reason: 'it is nested too deeply: flatten it',
    });
    expect(parseToml(`a = [${'1,'.repeat(60_000)}]`)).toEqual({
      ok: false,
      reason: 'it holds more values than a document can: shorten it',
    });
  });
});
