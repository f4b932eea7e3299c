/** A tree of known elements, nested as it came → blocks nested as HTML allows, text in paragraphs, nothing empty. */
import { arrangeDefinitions, arrangeList } from './arrange-list';
import { arrangeTable } from './arrange-table';
import { element, type HtmlElement, type HtmlNode } from './html-tree';
import {
  inlineNames,
  isBlank,
  type Leaf,
  nestLeaves,
  phraseLeaves,
  trimLeaves,
  type Wrapper,
  wrapIn,
} from './inline-leaves';
import { type ParagraphRules, splitParagraphs } from './split-paragraphs';

/** Blocks for a place that holds any: text stands in paragraphs. */
export function arrangeBlocks(
  nodes: HtmlNode[],
  rules: ParagraphRules,
  wrappers: readonly Wrapper[] = [],
): HtmlElement[] {
  const blocks: HtmlElement[] = [];
  let leaves: Leaf[] = [];
  let strays: HtmlElement[] = [];
  const flush = () => {
    const paragraphs = splitParagraphs(leaves, rules);
    leaves = [];
    if (paragraphs.length > 0) endStrays();
    blocks.push(...paragraphs.map((paragraph) => element('p', nestLeaves(paragraph))));
  };
  const endStrays = () => {
    const items = strays;
    strays = [];
    if (items.length > 0)
      blocks.push(...arrangeList(element('ul', items), arrangeItem(rules, wrappers)));
  };
  const walk = (children: HtmlNode[], around: readonly Wrapper[]) => {
    for (const node of children) {
      if (typeof node === 'string' || node.name === 'br' || node.name === 'img') {
        leaves.push({ node, wrappers: around });
      } else if (inlineNames.has(node.name)) {
        walk(node.children, wrapIn(around, node));
      } else {
        flush();
        if (node.name === 'li') {
          strays.push(node);
          continue;
        }
        endStrays();
        const block = arrangeBlock(node, rules, around);
        if (block) blocks.push(...block);
        else walk(node.children, around);
        flush();
      }
    }
  };
  walk(nodes, wrappers);
  flush();
  endStrays();
  return blocks;
}

/** Undefined for an element that only marks where a paragraph ends. */
function arrangeBlock(
  node: HtmlElement,
  rules: ParagraphRules,
  wrappers: readonly Wrapper[],
): HtmlElement[] | undefined {
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return arrangeHeading(node, wrappers);
    case 'hr':
      return [element('hr')];
    case 'pre':
      return arrangePreformatted(node, wrappers);
    case 'blockquote':
      return unlessEmpty('blockquote', arrangeBlocks(node.children, rules, wrappers));
    case 'ul':
    case 'ol':
      return arrangeList(node, arrangeItem(rules, wrappers));
    case 'dl':
      return arrangeDefinitions(node, arrangeItem(rules, wrappers), phrase(wrappers));
    case 'table':
      return arrangeTable(node, arrangeItem(rules, wrappers), phrase(wrappers));
    case 'figure':
      return arrangeFigure(node, rules, wrappers);
    default:
      return undefined;
  }
}

/** For a place that holds text or blocks: a single paragraph stands there bare. */
function arrangeItem(rules: ParagraphRules, wrappers: readonly Wrapper[]) {
  return (nodes: HtmlNode[]): HtmlNode[] => {
    const blocks = arrangeBlocks(nodes, rules, wrappers);
    const [first, ...rest] = blocks;
    const isBare = first?.name === 'p' && rest.every(({ name }) => name === 'ul' || name === 'ol');
    return isBare ? [...first.children, ...rest] : blocks;
  };
}

/** For a place that holds no block. */
function phrase(wrappers: readonly Wrapper[]) {
  return (nodes: HtmlNode[]): HtmlNode[] => nestLeaves(trimLeaves(phraseLeaves(nodes, wrappers)));
}

/** A heading needs words; a picture in it stands after it. */
function arrangeHeading(node: HtmlElement, wrappers: readonly Wrapper[]): HtmlElement[] {
  const leaves = phraseLeaves(node.children, wrappers);
  const words = trimLeaves(leaves.filter((leaf) => typeof leaf.node === 'string'));
  const pictures = leaves.filter((leaf) => typeof leaf.node !== 'string');
  return [...unlessEmpty(node.name, nestLeaves(words)), ...unlessEmpty('p', nestLeaves(pictures))];
}

/** Its first line end was never shown: a browser drops it. */
function arrangePreformatted(node: HtmlElement, wrappers: readonly Wrapper[]): HtmlElement[] {
  const [first, ...rest] = node.children;
  const children = typeof first === 'string' ? [first.replace(/^\n/, ''), ...rest] : node.children;
  const leaves = phraseLeaves(children, wrappers).filter((leaf) => typeof leaf.node === 'string');
  return leaves.every(isBlank) ? [] : [element('pre', nestLeaves(leaves))];
}

/** A figure needs something to show: without it its caption is a paragraph. */
function arrangeFigure(
  node: HtmlElement,
  rules: ParagraphRules,
  wrappers: readonly Wrapper[],
): HtmlElement[] {
  const isCaption = (child: HtmlNode) => typeof child !== 'string' && child.name === 'figcaption';
  const shown = arrangeItem(rules, wrappers)(node.children.filter((child) => !isCaption(child)));
  const caption = phrase(wrappers)(node.children.filter(isCaption));
  if (shown.length === 0) return unlessEmpty('p', caption);
  return [element('figure', [...shown, ...unlessEmpty('figcaption', caption)])];
}

function unlessEmpty(name: string, children: HtmlNode[]): HtmlElement[] {
  return children.length === 0 ? [] : [element(name, children)];
}
