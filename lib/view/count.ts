/** Takes a number; gives it as a reader sees it, alone or with its noun. */
import { site } from '../site';

const figures = new Intl.NumberFormat(site.locale.replace('_', '-'));

/** `1234` → `1,234`. */
export function figure(count: number): string {
  return figures.format(count);
}

/** `1` → `1 brief`, `1234` → `1,234 briefs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
