import { describe, expect, it } from 'vitest';
import { type CoverFrame, coverDrawing } from './cover-drawing';

const frames: CoverFrame[] = ['card', 'wide', 'preview'];
const seeds = Array.from({ length: 200 }, (_, at) => `/news/brief-${at}`);

describe('coverDrawing', () => {
  it('is the same for the same brief, every time', () => {
    expect(coverDrawing('/news/one', 'card')).toEqual(coverDrawing('/news/one', 'card'));
    expect(coverDrawing('/news/one', 'card')).not.toEqual(coverDrawing('/news/two', 'card'));
  });

  it('is one drawing: centre, tilt and proportions agree in every frame', () => {
    const shapes = frames.map((frame) => {
      const { width, height, centre, tilt, rings } = coverDrawing('/news/one', frame);
      const [ring] = rings;
      return [centre.x / width, centre.y / height, tilt, ring && ring.ry / ring.rx].map((value) =>
        value?.toFixed(6),
      );
    });
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it.each(frames)('keeps its point inside the frame and enough rings to see, as %s', (frame) => {
    for (const seed of seeds) {
      const { width, height, centre, rings } = coverDrawing(seed, frame);
      expect(centre.x).toBeGreaterThan(0.2 * width);
      expect(centre.x).toBeLessThan(0.8 * width);
      expect(centre.y).toBeGreaterThan(0.3 * height);
      expect(centre.y).toBeLessThan(0.7 * height);
      expect(rings.length).toBeGreaterThanOrEqual(7);
      expect(rings.length).toBeLessThanOrEqual(28);
      expect(rings.every(({ strength }) => strength >= 0.39 && strength <= 0.96)).toBe(true);
    }
  });
});
