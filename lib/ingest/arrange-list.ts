/** A list as it came → one that holds items only, each with something in it; or nothing. */
import { element, type HtmlElement, type HtmlNode } from './html-tree';

/** Arranges what stands inside an item, or inside a term. */
export type Arrange = (nodes: HtmlNode[]) => HtmlNode[];

/** A list in a list belongs to the item before it; whatever else stands between items becomes one. */
export function arrangeList(list: HtmlElement, arrangeItem: Arrange): HtmlElement[] {
  const items: HtmlNode[][] = [];
  for (const child of list.children) {
    if (typeof child === 'string' && child.trim() === '') continue;
    const name = typeof child === 'string' ? '' : child.name;
    const last = items.at(-1);
    if (typeof child !== 'string' && name === 'li') items.push([...child.children]);
    else if (last && (name === 'ul' || name === 'ol')) last.push(child);
    else items.push([child]);
  }
  const arranged = items
    .map((item) => arrangeItem(item))
    .filter((item) => item.length > 0)
    .map((item) => element('li', item));
  return arranged.length === 0 ? [] : [element(list.name, arranged, startOf(list))];
}

function startOf({ name, attributes }: HtmlElement): Readonly<Record<string, string>> {
  const start = attributes['start'];
  return name === 'ol' && start !== undefined && /^\d{1,6}$/.test(start) ? { start } : {};
}

/** Terms with their definitions; where either is missing it was no such list, and its parts are paragraphs. */
export function arrangeDefinitions(
  list: HtmlElement,
  arrangeItem: Arrange,
  arrangePhrase: Arrange,
): HtmlElement[] {
  const parts = gatherParts(list.children)
    .map(({ name, children }) =>
      element(name, name === 'dt' ? arrangePhrase(children) : arrangeItem(children)),
    )
    .filter(({ children }) => children.length > 0);
  const pattern = parts.map(({ name }) => name).join('');
  if (/^(?:(?:dt)+(?:dd)+)+$/.test(pattern)) return [element('dl', parts)];
  return parts.flatMap(({ name, children }) =>
    name === 'dt' ? [element('p', children)] : asBlocks(children),
  );
}

/** A `div` may group the parts of such a list; it says nothing. */
function gatherParts(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node): HtmlElement[] => {
    if (typeof node === 'string') return node.trim() === '' ? [] : [element('dd', [node])];
    if (node.name === 'dt' || node.name === 'dd') return [node];
    return node.name === 'div' ? gatherParts(node.children) : [element('dd', [node])];
  });
}

const blockNames = new Set([
  ...['p', 'ul', 'ol', 'dl', 'table', 'figure', 'blockquote', 'pre', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

function asBlocks(nodes: HtmlNode[]): HtmlElement[] {
  const isBlock = (node: HtmlNode) => typeof node !== 'string' && blockNames.has(node.name);
  const text = nodes.filter((node) => !isBlock(node));
  const blocks = nodes.filter((node) => typeof node !== 'string').filter(isBlock);
  return text.length === 0 ? blocks : [element('p', text), ...blocks];
}
