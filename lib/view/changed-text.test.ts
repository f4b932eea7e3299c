import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedText } from './changed-text';

const parts = (start: string, changed: string, end: string) => ({ start, changed, end });

describe('changedText', () => {
  it('leaves what both begin and end with outside the change', () => {
    expect(changedText('it isnâ€™t so', 'it isn’t so')).toEqual({
      before: parts('it isn', 'â€™', 't so'),
      after: parts('it isn', '’', 't so'),
    });
  });

  it('counts no character twice when one text lies within the other', () => {
    expect(changedText('aa', 'aaa')).toEqual({
      before: parts('aa', '', ''),
      after: parts('aa', 'a', ''),
    });
  });

  it('tears no character apart', () => {
    expect(changedText('😀', '😁').before.changed).toBe('😀');
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const { before, after } = changedText(one, other);
        return (
          before.start + before.changed + before.end === one &&
          after.start + after.changed + after.end === other &&
          before.start === after.start &&
          before.end === after.end
        );
      }),
    );
  });
});
