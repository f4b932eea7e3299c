/** A table as it came → caption, head, bodies and foot with rows of cells and nothing else; or nothing. */
import type { Arrange } from './arrange-list';
import { element, type HtmlElement, type HtmlNode } from './html-tree';

type Part = 'thead' | 'tbody' | 'tfoot';

export function arrangeTable(
  table: HtmlElement,
  arrangeItem: Arrange,
  arrangePhrase: Arrange,
): HtmlElement[] {
  const captions: HtmlNode[] = [];
  const rows: Record<Part, HtmlElement[]> = { thead: [], tbody: [], tfoot: [] };
  const arrangeCell = (cell: HtmlElement): HtmlElement =>
    cell.name === 'th'
      ? element('th', arrangePhrase(cell.children), scopeOf(cell))
      : element('td', arrangeItem(cell.children));
  const walk = (nodes: HtmlNode[], part: Part) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (node.trim() !== '') captions.push(node, ' ');
      } else if (node.name === 'caption') captions.push(...node.children, ' ');
      else if (isPart(node.name)) walk(node.children, node.name);
      else if (node.name === 'tr') rows[part].push(...arrangeRow(node, arrangeCell));
      else rows[part].push(...arrangeRow(element('tr', [node]), arrangeCell));
    }
  };
  walk(table.children, 'tbody');
  const parts = Object.entries(rows)
    .filter(([, arranged]) => arranged.length > 0)
    .map(([part, arranged]) => element(part, arranged));
  const caption = arrangePhrase(captions);
  if (parts.length === 0) return caption.length === 0 ? [] : [element('p', caption)];
  return [
    element('table', [...(caption.length === 0 ? [] : [element('caption', caption)]), ...parts]),
  ];
}

function isPart(name: string): name is Part {
  return name === 'thead' || name === 'tbody' || name === 'tfoot';
}

function arrangeRow(
  row: HtmlElement,
  arrangeCell: (cell: HtmlElement) => HtmlElement,
): HtmlElement[] {
  const cells = row.children.flatMap((child): HtmlElement[] => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [element('td', [child])];
    return [child.name === 'td' || child.name === 'th' ? child : element('td', [child])];
  });
  const arranged = cells.map(arrangeCell);
  return arranged.some(({ children }) => children.length > 0) ? [element('tr', arranged)] : [];
}

function scopeOf({ attributes }: HtmlElement): Readonly<Record<string, string>> {
  const scope = attributes['scope'];
  const isKnown = scope !== undefined && ['col', 'row', 'colgroup', 'rowgroup'].includes(scope);
  return isKnown ? { scope } : {};
}
