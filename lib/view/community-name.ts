/** Takes the name of a community as its documents write it; gives the name a headline needs. */

/** A masthead that says more than the headline it stands below; undefined for one that says the same. */
export function mastheadBeside(name: string, masthead: string | undefined): string | undefined {
  const fold = (words: string) => communityHeading(words).toLowerCase();
  return masthead !== undefined && fold(masthead) !== fold(name) ? masthead : undefined;
}

/** `Chronic Care Management (CCM)` → `Chronic Care Management`. */
export function communityHeading(name: string): string {
  const heading = name.replace(/\s*\([^()]{1,12}\)\s*$/u, '');
  return heading === '' ? name : heading;
}
