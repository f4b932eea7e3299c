/** Inline HTML as a row of leaves, each with the elements around it: easy to cut, and nested again afterwards. */
import { element, type HtmlElement, type HtmlNode } from './html-tree';

/** An inline element without children; leaves that share the object stand in the same element. */
export type Wrapper = { name: string; attributes: Readonly<Record<string, string>> };

/** A text, a `br` or an `img`. */
export type Leaf = { node: string | HtmlElement; wrappers: readonly Wrapper[] };

export const inlineNames: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'strong',
  'sub',
  'sup',
]);

/** No element twice around one leaf: a link in a link is no HTML, and `<b><b>` says nothing more. */
export function wrapIn(wrappers: readonly Wrapper[], { name, attributes }: Wrapper): Wrapper[] {
  if (wrappers.some((wrapper) => wrapper.name === name)) return [...wrappers];
  return [...wrappers, { name, attributes }];
}

export function isBreak({ node }: Leaf): boolean {
  return typeof node !== 'string' && node.name === 'br';
}

export function isBlank({ node }: Leaf): boolean {
  return typeof node === 'string' && node.trim() === '';
}

/** All leaves below `nodes`, in order; a blank where a block or a `br` parted words. */
export function phraseLeaves(nodes: HtmlNode[], wrappers: readonly Wrapper[]): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (typeof node === 'string' || node.name === 'img') return [{ node, wrappers }];
    if (node.name === 'br') return [{ node: ' ', wrappers }];
    if (inlineNames.has(node.name)) return phraseLeaves(node.children, wrapIn(wrappers, node));
    const blank: Leaf = { node: ' ', wrappers: [] };
    return [blank, ...phraseLeaves(node.children, wrappers), blank];
  });
}

/** Any but a single common blank, which stays as it is. */
const runOfBlanks = /[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/g;

/** One blank between words, none at either end; no-break spaces at the ends go as well. */
export function trimLeaves(leaves: Leaf[]): Leaf[] {
  const trimmed: Leaf[] = [];
  for (const leaf of leaves) {
    const previous = trimmed.at(-1);
    if (typeof leaf.node !== 'string') {
      if (!isBreak(leaf) || previous) trimmed.push(leaf);
      continue;
    }
    let text = leaf.node.replaceAll(runOfBlanks, ' ');
    if (!previous || isBreak(previous)) text = text.trimStart();
    else if (typeof previous.node === 'string' && previous.node.endsWith(' ')) {
      text = text.replace(/^ /, '');
    }
    if (text !== '') trimmed.push({ node: text, wrappers: shared(leaf, text, previous) });
  }
  return trimEnd(trimmed);
}

/** A blank stands only inside what also holds the leaf before it: `<b> </b>` is no emphasis. */
function shared(leaf: Leaf, text: string, previous: Leaf | undefined): readonly Wrapper[] {
  if (text.trim() !== '') return leaf.wrappers;
  return leaf.wrappers.filter((wrapper) => previous?.wrappers.includes(wrapper));
}

function trimEnd(leaves: Leaf[]): Leaf[] {
  for (let last = leaves.at(-1); last; last = leaves.at(-1)) {
    if (typeof last.node !== 'string' && !isBreak(last)) break;
    leaves.pop();
    const text = typeof last.node === 'string' ? last.node.trimEnd() : '';
    if (text === '') continue;
    leaves.push({ ...last, node: text });
    break;
  }
  return leaves;
}

/** The leaves inside their elements again. */
export function nestLeaves(leaves: readonly Leaf[], depth = 0): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  for (let start = 0; start < leaves.length; ) {
    const wrapper = leaves[start]?.wrappers[depth];
    let end = start + 1;
    while (wrapper && leaves[end]?.wrappers[depth] === wrapper) end += 1;
    const group = leaves.slice(start, end);
    if (wrapper === undefined) nodes.push(...group.map(({ node }) => node));
    else if (isNameless(wrapper, group)) nodes.push(...nestLeaves(group, depth + 1));
    else nodes.push(element(wrapper.name, nestLeaves(group, depth + 1), wrapper.attributes));
    start = end;
  }
  return nodes;
}

/** A link around nothing that can be read aloud would be announced as its address. */
function isNameless({ name }: Wrapper, leaves: readonly Leaf[]): boolean {
  if (name !== 'a') return false;
  return leaves.every(({ node }) =>
    typeof node === 'string' ? node.trim() === '' : !node.attributes['alt'],
  );
}
