/** Takes a hue in degrees; gives the class that sets accent and wash, since no page may carry inline style. */

/** Degrees between two classes: nobody tells hues apart that are closer. */
export const hueStep = 3;

/** `168` → `hue-168`, `359` → `hue-0`. */
export function hueClass(hue: number): string {
  const rounded = Math.round(hue / hueStep) * hueStep;
  return `hue-${((rounded % 360) + 360) % 360}`;
}
