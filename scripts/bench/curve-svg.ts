/** Figures of archives of several sizes → a picture: indexing, which should be a line, beside what should be flat. */

export type CurvePoint = {
  size: number;
  /** From nothing to a whole index. */
  indexSeconds: number;
  /** Milliseconds of what should not depend on the size, each under its name. */
  flat: Record<string, number>;
};

const width = 760;
const height = 320;
const panel = { top: 44, bottom: 270, left: 56, right: 320 };
/** Where the second panel begins. */
const second = 400;
const labelHeight = 15;

/** `points` by size, the smallest first; all with the same names. */
export function curveSvg(points: readonly CurvePoint[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t">
<title id="t">Time by the size of the archive: indexing grows with it, first visits and edits should not.</title>
<style>
  :root { --ink: #22262b; --faint: #d8dbdf; --paper: #ffffff; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --faint: #3c4248; --paper: #16181b; } }
  .paper { fill: var(--paper); }
  text { fill: var(--ink); font: 12px system-ui, sans-serif; }
  .title { font-weight: 600; font-size: 13px; }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .grid { stroke: var(--faint); stroke-width: 1; }
  .line { stroke: var(--ink); stroke-width: 2; fill: none; }
  .dot { fill: var(--ink); }
</style>
<rect class="paper" width="${width}" height="${height}"/>
${indexingPanel(points)}
${flatPanel(points)}
</svg>
`;
}

function indexingPanel(points: readonly CurvePoint[]): string {
  const most = niceCeiling(Math.max(...points.map(({ indexSeconds }) => indexSeconds)));
  const y = (seconds: number) => between(panel.bottom, panel.top, seconds / most);
  const largest = Math.max(...points.map(({ size }) => size));
  const x = (size: number) => between(panel.left, panel.right, size / largest);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * most);
  return [
    title(0, 'Index from nothing, seconds'),
    ...ticks.map((tick) => gridLine(panel.left, y(tick), rounded(tick))),
    ...sizeLabels(points, x),
    line(points.map((point) => ({ x: x(point.size), y: y(point.indexSeconds) }))),
  ].join('\n');
}

/** Its sizes and times stand on logarithmic axes: what is flat there is flat at every size. */
function flatPanel(points: readonly CurvePoint[]): string {
  const names = Object.keys(points[0]?.flat ?? {});
  const times = points.flatMap(({ flat }) => Object.values(flat));
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...times))),
    Math.ceil(Math.log10(Math.max(...times))),
  ];
  const powers = Array.from({ length: Math.max(1, high - low) + 1 }, (_, at) => low + at);
  const share = (time: number) => (Math.log10(time) - low) / Math.max(1, high - low);
  const y = (time: number) => between(panel.bottom, panel.top, share(time));
  const [first, last] = [Math.log10(points[0]?.size ?? 1), Math.log10(points.at(-1)?.size ?? 10)];
  const x = (size: number) =>
    between(second, second + 210, (Math.log10(size) - first) / Math.max(0.1, last - first));
  const series = names.map((name) =>
    points.map((point) => ({
      x: x(point.size),
      y: y(point.flat[name] ?? Number.NaN),
    })),
  );
  const ends = series.map((places, at) => ({ name: names[at] ?? '', y: places.at(-1)?.y ?? 0 }));
  return [
    title(second - panel.left, 'Should be flat: p95, milliseconds'),
    ...powers.map((power) => gridLine(second, y(10 ** power), rounded(10 ** power))),
    ...sizeLabels(points, x),
    ...series.map(line),
    ...apart(ends).map(
      (end) => `<text x="${second + 218}" y="${fixed(end.y + 4)}">${end.name}</text>`,
    ),
  ].join('\n');
}

type Place = { x: number; y: number };

function line(places: readonly Place[]): string {
  const path = places.map(({ x, y }) => `${fixed(x)},${fixed(y)}`).join(' ');
  const dots = places.map(
    ({ x, y }) => `<circle class="dot" cx="${fixed(x)}" cy="${fixed(y)}" r="3"/>`,
  );
  return `<polyline class="line" points="${path}"/>${dots.join('')}`;
}

/** A line across a panel with its value to the left. */
function gridLine(left: number, y: number, label: string): string {
  const right = left === second ? second + 210 : panel.right;
  const text = `<text class="end" x="${left - 8}" y="${fixed(y + 4)}">${label}</text>`;
  return `<line class="grid" x1="${left}" x2="${right}" y1="${fixed(y)}" y2="${fixed(y)}"/>${text}`;
}

function sizeLabels(points: readonly CurvePoint[], x: (size: number) => number): string[] {
  const labels = points.map(
    ({ size }) =>
      `<text class="middle" x="${fixed(x(size))}" y="${panel.bottom + 20}">${shortSize(size)}</text>`,
  );
  const [start = 0, end = 0] = [x(points[0]?.size ?? 0), x(points.at(-1)?.size ?? 0)];
  const middle = fixed((start + end) / 2);
  return [
    ...labels,
    `<text class="middle" x="${middle}" y="${panel.bottom + 40}">documents</text>`,
  ];
}

function title(left: number, text: string): string {
  return `<text class="title" x="${left + 12}" y="24">${text}</text>`;
}

/** Names that would lie upon each other are moved down, in their order, and up again where they would leave the panel. */
function apart<End extends { y: number }>(ends: readonly End[]): End[] {
  const sorted = ends.toSorted((one, other) => one.y - other.y);
  let above = Number.NEGATIVE_INFINITY;
  const down = sorted.map((end) => {
    above = Math.max(end.y, above + labelHeight);
    return { ...end, y: above };
  });
  let below = panel.bottom + labelHeight / 2;
  const up = down.toReversed().map((end) => {
    below = Math.min(end.y, below - labelHeight);
    return { ...end, y: below };
  });
  return up.toReversed();
}

function between(start: number, end: number, share: number): number {
  return start + (end - start) * share;
}

/** The next number above that begins with 1, 2, 4 or 8 and goes on with zeros. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 8, 10].find((factor) => factor * power >= value) ?? 10) * power;
}

function shortSize(size: number): string {
  return size < 1000 ? String(size) : `${rounded(size / 1000)}k`;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function fixed(value: number): string {
  return value.toFixed(1);
}
