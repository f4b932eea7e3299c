/** Takes the icon of a source; gives its address at the size of a chip. */
import type { Picture } from '../domain/picture';
import { mediaHref } from '../machine-paths';

/** Three pixels of a sharp screen for each of the 22 that a chip leaves it. */
const widest = 66;

export function sourceIcon({ name, width }: Picture): string {
  return mediaHref(name, Math.min(width, widest));
}
