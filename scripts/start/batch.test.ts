import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Batch } from './batch';

/** Counts the runs of a work that takes so many milliseconds. */
function batch(taking = 0) {
  const runs = { count: 0 };
  const made = new Batch(async () => {
    runs.count += 1;
    await new Promise((resolve) => setTimeout(resolve, taking));
  });
  return { made, runs };
}

/** So many files change every `every` milliseconds, `times` times. */
async function change(made: Batch, files: number, every: number, times: number) {
  for (let at = 0; at < times; at += 1) {
    made.changed(files);
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('a batch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is run soon after a change', async () => {
    const { made, runs } = batch();
    made.changed(1);
    await vi.advanceTimersByTimeAsync(59);
    expect(runs.count).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs.count).toBe(1);
  });

  it('is run within a second where something always changes', async () => {
    const { made, runs } = batch();
    await change(made, 1, 40, 30);
    expect(runs.count).toBe(1);
  });

  it('waits for the end of a burst', async () => {
    const { made, runs } = batch();
    await change(made, 800, 500, 6);
    expect(runs.count).toBe(0);
    await vi.advanceTimersByTimeAsync(600);
    expect(runs.count).toBe(1);
  });

  it('waits no longer than five seconds for it', async () => {
    const { made, runs } = batch();
    await change(made, 800, 500, 11);
    expect(runs.count).toBe(1);
  });

  it('is never run twice at a time, and again for what changed meanwhile', async () => {
    const { made, runs } = batch(1_000);
    await change(made, 1, 100, 5);
    expect(runs.count).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs.count).toBe(2);
  });

  it('is not run after its end, which waits for a run', async () => {
    const { made, runs } = batch(1_000);
    await change(made, 1, 100, 1);
    let isEnded = false;
    const end = made.end().then(() => {
      isEnded = true;
    });
    made.changed(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await end;
    expect(runs.count).toBe(1);
  });
});
