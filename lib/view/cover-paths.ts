/** Takes a drawn cover; gives its rings as few SVG paths, each of one strength, with short numbers. */
import type { CoverDrawing, Ring } from './cover-drawing';

/** One path holds the rings of a band: a few elements weigh less in a list of twenty than forty ellipses. */
export type CoverBand = { path: string; strength: number };

const ringsInBand = 5;

/** Paths are relative to the centre, before the tilt. */
export function coverPaths(drawing: CoverDrawing): CoverBand[] {
  const bands = Math.ceil(drawing.rings.length / ringsInBand);
  return Array.from({ length: bands }, (_, band) => {
    const rings = drawing.rings.slice(band * ringsInBand, (band + 1) * ringsInBand);
    const middle = rings[Math.floor(rings.length / 2)];
    return { path: rings.map(ringPath).join(''), strength: short(middle?.strength ?? 0) };
  });
}

function ringPath({ shift, rx, ry }: Ring): string {
  const x = Math.round(rx);
  const y = Math.round(ry);
  // One arc that ends a hair below its start: half the characters of two half rings, and no eye sees the seam.
  return `M${Math.round(shift) - x} 0a${x} ${y} 0 1 1 0 .2z`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
