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

  it('draws work that leaves its timer no turn, and never twice at a time', () => {
    const screen = paper(false);
    const progress = startProgress('Indexing', screen);
    vi.setSystemTime(Date.now() + 5900);
    progress.update('busy');
    vi.advanceTimersByTime(4900);
    progress.update('busy still');
    expect(screen.text).toBe('Indexing …\nIndexing … 5.9 s  busy\n');
    vi.advanceTimersByTime(200);
    expect(screen.text).toMatch(/\n.*busy\nIndexing … 11 s {2}busy still\n$/);
    progress.clear();
  });

  it('lets a detail fill the line of a terminal, and says it whole in a log', () => {
    const [terminal, log] = [paper(true), paper(false)];
    for (const screen of [terminal, log]) {
      const progress = startProgress('Indexing', screen);
      progress.update((room) => `for ${room}`);
      vi.advanceTimersByTime(5000);
      progress.clear();
    }
    expect(terminal.text).toContain('Indexing … 5.0 s  for 11');
    expect(log.text).toContain('Indexing … 5.0 s  for undefined\n');
  });

  it('says nothing after it was cleared', () => {
    const screen = paper(false);
    startProgress('Building', screen).clear();
    vi.advanceTimersByTime(60_000);
    expect(screen.text).toBe('Building …\n');
  });
});
