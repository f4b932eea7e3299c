import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { themeScript } from './theme-script';

/** As much of a browser as the script needs; `storage` may throw, as it does where storage is forbidden. */
function run(storage: { getItem: () => string | null }) {
  const dataset: Record<string, string> = {};
  runInNewContext(themeScript, {
    document: {
      documentElement: { dataset },
      querySelectorAll: () => [],
      addEventListener: () => undefined,
    },
    localStorage: storage,
    addEventListener: () => undefined,
  });
  return dataset;
}

describe('themeScript', () => {
  it('sets the stored theme before the first paint, and tells the style sheet that scripts run', () => {
    expect(run({ getItem: () => 'dark' })).toEqual({ script: 'on', theme: 'dark' });
  });

  it('follows the system when nothing, or nothing known, is stored', () => {
    expect(run({ getItem: () => null })).toEqual({ script: 'on' });
    expect(run({ getItem: () => '"><script>' })).toEqual({ script: 'on' });
  });

  it('survives a browser that forbids storage', () => {
    const forbidden = {
      getItem: (): string | null => {
        throw new Error('SecurityError');
      },
    };
    expect(run(forbidden)).toEqual({ script: 'on' });
  });

  it('cannot end its own element', () => {
    expect(themeScript).not.toMatch(/<\/?script|<!--/i);
  });
});
