import { describe, expect, it } from 'vitest';
import { openSample } from './open-sample.fixture';

const dayNow = () => new Date().toISOString().slice(0, 10);

describe('findToday', () => {
  it('is the day in UTC', () => {
    const before = dayNow();
    const today = openSample({}).findToday();
    expect([before, dayNow()]).toContain(today);
  });
});
