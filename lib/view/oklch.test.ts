import { describe, expect, it } from 'vitest';
import { contrast, toHex } from './oklch';

describe('toHex', () => {
  it('agrees with a browser on colours inside sRGB', () => {
    // Read from Chromium: canvas fillStyle of the same oklch().
    expect(toHex({ lightness: 1, chroma: 0, hue: 0 })).toBe('#ffffff');
    expect(toHex({ lightness: 0, chroma: 0, hue: 0 })).toBe('#000000');
    expect(toHex({ lightness: 0.6279, chroma: 0.2577, hue: 29.23 })).toBe('#ff0000');
  });

  it('lowers chroma, not lightness, where sRGB ends', () => {
    expect(toHex({ lightness: 0.5, chroma: 0.4, hue: 168 })).toBe(
      toHex({ lightness: 0.5, chroma: 0.3, hue: 168 }),
    );
  });
});

describe('contrast', () => {
  it('is the ratio of WCAG 2, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
