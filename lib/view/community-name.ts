/** Takes the name of a community as its documents write it; gives the name a headline needs. */

/** `Chronic Care Management (CCM)` → `Chronic Care Management`. */
export function communityHeading(name: string): string {
  const heading = name.replace(/\s*\([^()]{1,12}\)\s*$/u, '');
  return heading === '' ? name : heading;
}
