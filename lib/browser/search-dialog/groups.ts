/** Suggestions → the groups of options that show them. */
import type { Suggestions } from '../../view/search-api/suggestions-schema';
import { element } from './element';

type Label = Suggestions['briefs'][number]['label'];

const titles = {
  topics: 'Topics',
  communities: 'Communities',
  sources: 'Sources',
  curators: 'Curators',
} as const;

/** Options have ids of their own, and are links: they open as links do, by any click and in any tab. */
export function createGroups(found: Suggestions): HTMLElement[] {
  const lists = (['topics', 'communities', 'sources', 'curators'] as const).map((kind) =>
    group(
      kind,
      titles[kind],
      found[kind].map(({ label, count, url }) => option(label, briefs(count), url)),
    ),
  );
  const titled = found.briefs.map(({ label, source, curated, url }) => {
    const about = [source, curated?.slice(0, 4)].filter((part) => part != null);
    return option(label, about.join(' · '), url);
  });
  return [...lists, group('briefs', 'Briefs', titled)].flat();
}

function group(name: string, title: string, options: HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const id = `search-${name}`;
  for (const [at, one] of options.entries()) one.id = `${id}-${at}`;
  const heading = element('p', { id, role: 'presentation' }, title);
  return [element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options)];
}

function option(label: Label, about: string, url: string): HTMLElement {
  return element(
    'a',
    { role: 'option', 'aria-selected': 'false', tabindex: '-1', href: ownAddress(url) },
    element('span', { dir: 'auto' }, ...markedText(label)),
    ' ',
    element('small', { dir: 'auto' }, about),
  );
}

function markedText({ text, marks }: Label): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** On the site as the reader knows it, which may have another name than the site has for itself. */
function ownAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return location.origin + pathname + search;
}

function briefs(count: number): string {
  return `${count.toLocaleString(document.documentElement.lang)} ${count === 1 ? 'brief' : 'briefs'}`;
}
