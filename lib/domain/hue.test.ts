import { describe, expect, it } from 'vitest';
import { hueOf } from './hue';

describe('hueOf', () => {
  it('gives a name the same hue every time, whatever its case', () => {
    expect(hueOf('Cybersecurity')).toBe(hueOf('cybersecurity'));
  });

  it('stays on the circle and spreads names over it', () => {
    const hues = Array.from({ length: 360 }, (_, n) => hueOf(`Community ${n}`));
    expect(hues.every((hue) => Number.isInteger(hue) && hue >= 0 && hue < 360)).toBe(true);
    expect(new Set(hues.map((hue) => Math.floor(hue / 30))).size).toBe(12);
  });
});
