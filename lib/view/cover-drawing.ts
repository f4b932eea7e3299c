/** Takes the identity of a brief and a frame; gives the drawn cover as geometry: rings around one point. */
import { seededRandom } from './seeded-random';

/** Where a cover stands: in a list (4:3), above a text (21:9), in a preview (1200 × 630). */
export type CoverFrame = 'card' | 'wide' | 'preview';

export type Ring = {
  /** Along the tilted long axis, from the centre. */
  shift: number;
  rx: number;
  ry: number;
  /** How strong the line is drawn, from 0 to 1: rings fade outwards. */
  strength: number;
};

/** All lengths are in units of the frame. */
export type CoverDrawing = {
  width: number;
  height: number;
  centre: { x: number; y: number };
  /** Degrees, clockwise. */
  tilt: number;
  /** Radius of the filled point in the middle. */
  dot: number;
  rings: Ring[];
};

const frames = {
  card: { width: 400, height: 300 },
  wide: { width: 700, height: 300 },
  preview: { width: 1200, height: 630 },
} as const satisfies Record<CoverFrame, { width: number; height: number }>;

/** Height all drawings are made for; larger frames scale, wider frames show more of the same rings. */
const drawnHeight = 300;

/** The same seed gives the same drawing in every frame: only the cut around it differs. */
export function coverDrawing(seed: string, frame: CoverFrame): CoverDrawing {
  const { width, height } = frames[frame];
  const scale = height / drawnHeight;
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + random() * (high - low);

  const centre = { x: between(0.26, 0.76) * width, y: between(0.36, 0.66) * height };
  const tilt = between(-26, 26);
  const squash = between(0.62, 0.94);
  const drift = between(-0.16, 0.16);
  const spacing = between(18, 25) * scale;
  const widening = between(0.006, 0.022);
  const count = Math.round(between(18, 28));

  const rings = Array.from({ length: count }, (_, at) => {
    const rx = spacing * (0.95 + at) * (1 + widening * at);
    return {
      shift: drift * rx,
      rx,
      ry: rx * squash,
      strength: 0.95 - (0.55 * at) / (count - 1),
    };
  });
  const drawing = { width, height, centre, tilt, dot: 9.5 * scale, rings };
  return { ...drawing, rings: rings.filter((ring) => isSeen(ring, drawing)) };
}

/** A ring that holds all four corners of the frame is drawn for nobody. */
function isSeen({ shift, rx, ry }: Ring, { width, height, centre, tilt }: CoverDrawing): boolean {
  const cos = Math.cos((-tilt * Math.PI) / 180);
  const sin = Math.sin((-tilt * Math.PI) / 180);
  return [0, width].some((cornerX) =>
    [0, height].some((cornerY) => {
      const [x, y] = [cornerX - centre.x, cornerY - centre.y];
      return ((x * cos - y * sin - shift) / rx) ** 2 + ((x * sin + y * cos) / ry) ** 2 > 1;
    }),
  );
}
