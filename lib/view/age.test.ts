import { describe, expect, it } from 'vitest';
import { dateSchema, plainDaySchema } from '../domain/instant';
import { ageHint } from './age';

const hint = (curated: string, today: string) =>
  ageHint(dateSchema.parse(curated), plainDaySchema.parse(today));

describe('ageHint', () => {
  it('appears on the day a brief is two years old, and counts whole years from then on', () => {
    expect(hint('2022-04-08', '2024-04-07')).toBeUndefined();
    expect(hint('2022-04-08', '2024-04-08')).toBe(
      'Curated 2 years ago: what it reports may have changed since.',
    );
    expect(hint('2020-10-16T23:59:59.999Z', '2026-10-15')).toContain(' 5 years ');
    expect(hint('2020-10-16T23:59:59.999Z', '2026-10-16')).toContain(' 6 years ');
  });

  it('counts a leap day as past when the next March begins', () => {
    expect(hint('2020-02-29', '2022-02-28')).toBeUndefined();
    expect(hint('2020-02-29', '2022-03-01')).toContain(' 2 years ');
  });

  it('is absent where the date is not known or lies ahead', () => {
    expect(ageHint(undefined, plainDaySchema.parse('2026-11-21'))).toBeUndefined();
    expect(hint('2027-01-01', '2026-11-21')).toBeUndefined();
  });
});
