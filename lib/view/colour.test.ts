import { describe, expect, it } from 'vitest';
import { type Palette, palette, type Theme } from './colour';
import { contrast } from './oklch';

/** Every text colour with every ground it stands on. */
const pairs: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'wash'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['soft', 'wash'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'wash'],
  // Title and second line of the one filled action.
  ['paper', 'accent'],
  ['wash', 'accent'],
];

const hues = Array.from({ length: 24 }, (_, at) => at * 15);

describe('palette', () => {
  it.each<Theme>(['light', 'dark'])('keeps every text readable in %s, for every hue', (theme) => {
    const weak = hues.flatMap((hue) => {
      const colours = palette(hue, theme);
      return pairs
        .map(([text, ground]) => ({
          hue,
          text,
          ground,
          ratio: contrast(colours[text], colours[ground]),
        }))
        .filter(({ ratio }) => ratio < 4.5);
    });
    expect(weak).toEqual([]);
  });

  it('gives the colours of the first community', () => {
    expect(palette(168, 'light')).toMatchInlineSnapshot(`
      {
        "accent": "#00684e",
        "hairline": "#dbd9d2",
        "ink": "#181f28",
        "paper": "#fbfaf6",
        "raised": "#f5f3ed",
        "soft": "#545c65",
        "wash": "#dcf3e9",
      }
    `);
    expect(palette(168, 'dark')).toMatchInlineSnapshot(`
      {
        "accent": "#6fd5b0",
        "hairline": "#2e343a",
        "ink": "#e9e8e2",
        "paper": "#0f1318",
        "raised": "#171c22",
        "soft": "#a1a9b0",
        "wash": "#112921",
      }
    `);
  });
});
