/** The number a path gives a page of a list; 1 without one, 0 (which no list has) for anything but a number. */
export function pageNumber(segment: string | undefined): number {
  if (segment === undefined) return 1;
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : 0;
}
