/** What is said of a long step that is counted. */
import { describe, expect, it } from 'vitest';
import { CountedStep } from './counted-step';

/** Counts up by `perSecond` for as many seconds, four times a second, from where the step is. */
function stepOf(total: number) {
  let now = 1_000_000;
  let done = 0;
  const step = new CountedStep('files', 'read', total, () => now);
  const run = (seconds: number, perSecond: number) => {
    for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
      now += 250;
      done += perSecond / 4;
      step.count(done);
    }
  };
  step.count(0);
  return { step, run };
}

describe('CountedStep', () => {
  it('says done, total, rate and what is left, and promises nothing before it knows', () => {
    const { step, run } = stepOf(100_000);
    run(1, 800);
    expect(step.line(undefined)).toBe('800 of 100,000 files');
    run(4, 800);
    expect(step.line(undefined)).toBe('4,000 of 100,000 files, 800/s, 2 min to read');
    run(60, 1400);
    expect(step.line(undefined)).toBe('88,000 of 100,000 files, 1,400/s, 9 s to read');
  });

  it('goes by the last seconds, not by the beginning and not by a moment', () => {
    const { step, run } = stepOf(10_000);
    run(60, 100);
    expect(step.line(undefined)).toBe('6,000 of 10,000 files, 100/s, 40 s to read');
    run(1, 0);
    expect(step.line(undefined)).toBe('6,000 of 10,000 files, 90/s, 45 s to read');
    run(10, 20);
    expect(step.line(undefined)).toBe('6,200 of 10,000 files, 20/s, 4 min to read');
    run(20, 0.4);
    expect(step.line(undefined)).toBe('6,208 of 10,000 files, 0.4/s, 158 min to read');
    run(20, 0);
    expect(step.line(undefined)).toBe('6,208 of 10,000 files, standing still');
  });

  it('draws a bar where there is room for one', () => {
    const { step, run } = stepOf(400);
    run(1, 100);
    expect(step.line(59)).toBe('███░░░░░░░░░ 100 of 400 files');
    expect(step.line(53)).toBe('█░░░░░ 100 of 400 files');
    expect(step.line(52)).toBe('100 of 400 files');
    expect(step.line(200)).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 100 of 400 files`);
    run(3, 100);
    expect(step.line(59)).toBe(`${'█'.repeat(12)} 400 of 400 files, 100/s, 0 s to read`);
  });
});
