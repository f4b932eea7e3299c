/** Takes nothing; gives the style sheet of all colours: what `app/colours.css` holds, byte for byte. */
import { palette } from './colour';
import { hueClass, hueStep } from './hue-class';

const still = ['paper', 'raised', 'ink', 'soft', 'hairline'] as const;
const hued = ['accent', 'wash'] as const;

/**
 * Every page picks its hue by a class, since the Content-Security-Policy forbids inline style. Hex values rather
 * than oklch(): each is already inside sRGB, and the contrast test has seen exactly these.
 */
export function colourSheet(): string {
  const hues = Array.from({ length: 360 / hueStep }, (_, at) => at * hueStep);
  return [
    '/* Written by `npx tsx scripts/write-colours.ts` from lib/view/colour.ts: change that instead. */',
    rule(':root', still, 0),
    ...hues.map((hue) => rule(`.${hueClass(hue)}`, hued, hue)),
    '',
  ].join('\n');
}

function rule(
  selector: string,
  names: readonly (typeof still | typeof hued)[number][],
  hue: number,
): string {
  const light = palette(hue, 'light');
  const dark = palette(hue, 'dark');
  const lines = names.map((name) => `  --${name}: light-dark(${light[name]}, ${dark[name]});`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}
