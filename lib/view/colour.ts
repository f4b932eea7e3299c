/** Takes a hue and a theme; gives the colours of a page, exactly as a screen shows them. */
import { toHex } from './oklch';

export type Theme = 'light' | 'dark';

export type Palette = {
  paper: string;
  raised: string;
  ink: string;
  soft: string;
  hairline: string;
  accent: string;
  wash: string;
};

type Tone = { lightness: number; chroma: number; hue: number };

/** Tones that are the same on every page. */
const still = {
  light: {
    paper: { lightness: 0.985, chroma: 0.006, hue: 95 },
    raised: { lightness: 0.965, chroma: 0.009, hue: 95 },
    ink: { lightness: 0.235, chroma: 0.02, hue: 255 },
    soft: { lightness: 0.47, chroma: 0.018, hue: 255 },
    hairline: { lightness: 0.885, chroma: 0.01, hue: 95 },
  },
  dark: {
    paper: { lightness: 0.185, chroma: 0.012, hue: 250 },
    raised: { lightness: 0.225, chroma: 0.014, hue: 250 },
    ink: { lightness: 0.93, chroma: 0.008, hue: 95 },
    soft: { lightness: 0.73, chroma: 0.014, hue: 250 },
    hairline: { lightness: 0.32, chroma: 0.014, hue: 250 },
  },
} as const satisfies Record<Theme, Record<string, Tone>>;

/** Tones that take the hue of a community. */
const hued = {
  light: {
    accent: { lightness: 0.46, chroma: 0.105 },
    wash: { lightness: 0.945, chroma: 0.028 },
  },
  dark: {
    accent: { lightness: 0.8, chroma: 0.11 },
    wash: { lightness: 0.26, chroma: 0.035 },
  },
} as const;

/** Hex values, for whatever cannot read the style sheet, such as preview pictures. */
export function palette(hue: number, theme: Theme): Palette {
  const { paper, raised, ink, soft, hairline } = still[theme];
  const { accent, wash } = hued[theme];
  return {
    paper: toHex(paper),
    raised: toHex(raised),
    ink: toHex(ink),
    soft: toHex(soft),
    hairline: toHex(hairline),
    accent: toHex({ ...accent, hue }),
    wash: toHex({ ...wash, hue }),
  };
}
