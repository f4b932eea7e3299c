import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWatchNote } from '@/lib/store/watch-note';
import { WatchKeeper } from './watch-keeper';

function startKeeper() {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-keeper-'));
  const file = path.join(folder, 'index.sqlite');
  const keeper = new WatchKeeper(file);
  onTestFinished(() => {
    keeper.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return { keeper, folder, why: () => readWatchNote(file)?.behind?.why };
}

const unpublished = 'a change of it is not published yet.';

describe('WatchKeeper', () => {
  it('says that a change waits until a run that began after it has ended', () => {
    const { keeper, why } = startKeeper();
    expect(why()).toBeUndefined();
    keeper.noticed();
    expect(why()).toBe(unpublished);
    keeper.begun();
    keeper.noticed();
    keeper.published();
    expect(why()).toBe(unpublished);
    keeper.begun();
    keeper.published();
    expect(why()).toBeUndefined();
  });

  it('says why a run failed until one succeeds, whatever changes meanwhile', () => {
    const { keeper, why } = startKeeper();
    keeper.begun();
    keeper.failed('It is away.');
    expect(why()).toBe('It is away.');
    keeper.noticed();
    keeper.begun();
    expect(why()).toBe('It is away.');
    keeper.published();
    expect(why()).toBeUndefined();
  });

  it('is never up to date again once changes go unnoticed', () => {
    const { keeper, why } = startKeeper();
    keeper.blinded('Nothing is heard.');
    keeper.begun();
    keeper.published();
    expect(why()).toBe('Nothing is heard.');
  });

  it('lets the watching go on where nothing can be written', () => {
    const { keeper, folder } = startKeeper();
    rmSync(folder, { recursive: true });
    expect(() => keeper.noticed()).not.toThrow();
  });
});
