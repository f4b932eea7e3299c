/** How a long step looks on a terminal and in a log. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from './progress.mjs';

function paper(isTTY: boolean) {
  const screen = { text: '', isTTY, columns: 30, write: (text: string) => (screen.text += text) };
  return screen;
}

describe('startProgress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('writes plain lines where there is no terminal, and not many', () => {
    const screen = paper(false);
    const progress = startProgress('Indexing', screen);
    for (let document = 1; document <= 12; document += 1) {
      progress.update(`${document} of 12`);
      vi.advanceTimersByTime(1000);
    }
    progress.done('Indexed 12 documents');
    expect(screen.text).toBe(
      [
        'Indexing …',
        'Indexing … 5.0 s  5 of 12',
        'Indexing … 10 s  10 of 12',
        'Indexed 12 documents in 12 s',
        '',
      ].join('\n'),
    );
  });

  it('rewrites one line on a terminal and never breaks it', () => {
    const screen = paper(true);
    const progress = startProgress('Building', screen);
    progress.update('a detail that is longer than the terminal is wide');
    vi.advanceTimersByTime(200);
    progress.done('Built');
    const rewrite = '\r\u001b[2K';
    expect(screen.text).toBe(
      [
        `${rewrite}Building … 0.0 s`,
        `${rewrite}Building … 0.2 s  a detail th`,
        `${rewrite}Built in 0.2 s\n`,
      ].join(''),
    );
  });

  it('says nothing after it was cleared', () => {
    const screen = paper(false);
    startProgress('Building', screen).clear();
    vi.advanceTimersByTime(60_000);
    expect(screen.text).toBe('Building …\n');
  });
});
