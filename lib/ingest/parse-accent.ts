/** An accent as an editor writes it, hue in degrees or hex colour → a hue from 0 to 359. */
import type { Report } from './report';

export function parseAccent(value: unknown, report: Report): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const hue = typeof value === 'string' ? parseHue(value.trim()) : value;
  if (typeof hue === 'number' && Number.isFinite(hue)) return ((Math.round(hue) % 360) + 360) % 360;
  report('accent', 'value-invalid', 'is neither a hue in degrees nor a hex colour', value);
  return undefined;
}

function parseHue(text: string): number | undefined {
  if (/^-?\d{1,5}(?:\.\d+)?$/.test(text)) return Number(text);
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? [...hex].flatMap((digit) => [digit, digit]).join('') : hex;
  return hueOfColour(
    Number.parseInt(digits.slice(0, 2), 16),
    Number.parseInt(digits.slice(2, 4), 16),
    Number.parseInt(digits.slice(4, 6), 16),
  );
}

/** Undefined for a grey, which has no hue. */
function hueOfColour(red: number, green: number, blue: number): number | undefined {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return undefined;
  if (most === red) return (60 * (green - blue)) / range;
  return most === green ? 120 + (60 * (blue - red)) / range : 240 + (60 * (red - green)) / range;
}
