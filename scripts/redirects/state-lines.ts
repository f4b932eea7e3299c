/** What the journal remembers, as plain lines: a line for each path, and what can be done about them. */
import type { OldPathState } from './old-path-states';

export function stateLines(states: readonly OldPathState[]): string[] {
  const open = states.filter(isOpen).length;
  if (states.length === 0) return ['The journal remembers no path that a brief left.'];
  return [
    ...states.map(stateLine),
    open === 0
      ? `${paths(states.length)} remembered, and none of them by the journal alone.`
      : `${paths(states.length)} remembered, ${open} of them by the journal alone: npm run redirects -- --write gives them to redirects.yml.`,
  ];
}

function stateLine(state: OldPathState): string {
  const { path, leadsTo, day } = state;
  return `${path} → ${leadsTo}, left on ${day}: ${standing(state)}`;
}

/** Whether the journal alone remembers it, and it was not given to `redirects.yml` before. */
export function isOpen({ by, isWritten }: OldPathState): boolean {
  return by === 'journal' && !isWritten;
}

function standing({ by, isWritten }: OldPathState): string {
  switch (by) {
    case 'journal':
      return isWritten
        ? 'was written into redirects.yml, which says it no more'
        : 'only remembered';
    case 'page':
      return 'a page lives there now';
    case 'document':
      return 'a document says so';
    case 'redirects':
      return 'redirects.yml names it';
  }
}

function paths(count: number): string {
  return count === 1 ? '1 old path is' : `${count} old paths are`;
}
