/** An arranged tree → HTML text: known elements and attributes only, whatever the tree holds, everything escaped. */
import { cleanLine } from './clean-text';
import type { HtmlNode } from './html-tree';

const attributesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['href', 'rel'],
    abbr: ['title'],
    b: [],
    blockquote: [],
    br: [],
    caption: [],
    code: [],
    dd: [],
    del: [],
    dl: [],
    dt: [],
    em: [],
    figcaption: [],
    figure: [],
    h2: [],
    h3: [],
    h4: [],
    h5: [],
    h6: [],
    hr: [],
    i: [],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    li: [],
    ol: ['start'],
    p: [],
    pre: [],
    strong: [],
    sub: [],
    sup: [],
    table: [],
    tbody: [],
    td: [],
    tfoot: [],
    th: ['scope'],
    thead: [],
    tr: [],
    ul: [],
  }),
);

const voids = new Set(['br', 'hr', 'img']);

export function serialiseHtml(nodes: HtmlNode[]): string {
  return nodes.map(serialiseNode).join('');
}

function serialiseNode(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const inside = serialiseHtml(node.children);
  const allowed = attributesOf.get(node.name);
  if (!allowed) return inside;
  const attributes = allowed.map((name) => {
    const value = node.attributes[name];
    return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  });
  // A wide one scrolls sideways, so the keyboard must reach it (WCAG 2.1.1).
  if (node.name === 'table') attributes.push(' tabindex="0"');
  const tag = `<${node.name}${attributes.join('')}>`;
  if (voids.has(node.name)) return tag;
  // A parser drops the first line end of preformatted text.
  const start = node.name === 'pre' && inside.startsWith('\n') ? '\n' : '';
  return `${tag}${start}${inside}</${node.name}>`;
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(cleanLine(value)).replaceAll('"', '&quot;');
}
