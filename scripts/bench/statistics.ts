/** Measured numbers → what they say: percentiles, the middle, the slope of a line through them. */

/** The smallest value that `share` of all values do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const [lower, upper] = [
    percentile(values, 0.5),
    -percentile(
      values.map((one) => -one),
      0.5,
    ),
  ];
  return (lower + upper) / 2;
}

export type Point = { x: number; y: number };

/** How much y grows for each x, along the line of least squares; 0 where all x are equal. */
export function slope(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  const joint = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return spread === 0 ? 0 : joint / spread;
}
