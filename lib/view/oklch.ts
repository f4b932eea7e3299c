/** Takes a colour in OKLCH; gives it in sRGB, with less chroma where a screen could not show it. */

type Oklch = { lightness: number; chroma: number; hue: number };

/** Channels from 0 to 1, gamma-encoded. */
type Srgb = { red: number; green: number; blue: number };

/** Keeps lightness and hue, and as much of the chroma as fits into sRGB. */
function toSrgb(colour: Oklch): Srgb {
  let chroma = colour.chroma;
  // Steps of 0.001 are below what an eye tells apart; 400 of them reach grey from any chroma.
  while (chroma > 0 && !fits(linear({ ...colour, chroma }))) chroma -= 0.001;
  const [red, green, blue] = linear({ ...colour, chroma: Math.max(chroma, 0) });
  return { red: encode(red), green: encode(green), blue: encode(blue) };
}

/** `#rrggbb`. */
export function toHex(colour: Oklch): string {
  const { red, green, blue } = toSrgb(colour);
  return `#${[red, green, blue].map(byte).join('')}`;
}

/** Contrast ratio of WCAG 2 between two colours as a screen shows them, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Matrices of Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
function linear({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function fits(channels: [number, number, number]): boolean {
  return channels.every((value) => value >= -0.0001 && value <= 1.0001);
}

function encode(value: number): number {
  const clipped = Math.min(1, Math.max(0, value));
  return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
}

function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function byte(value: number): string {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    decode(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
