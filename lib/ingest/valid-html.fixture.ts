/** HTML text → what is wrong with it as a safe, valid body: unknown markup, wrong nesting, emptiness. */
import { type HtmlElement, type HtmlNode, parseHtml } from './html-tree';

const attributes: Readonly<Record<string, RegExp>> = {
  'a href': /^(?:https?:\/\/|\/(?![/\\]))/,
  'a rel': /^noopener$/,
  'abbr title': /./,
  'img src': /^\/media\//,
  'img alt': /^/,
  'img width': /^\d+$/,
  'img height': /^\d+$/,
  'img loading': /^lazy$/,
  'ol start': /^\d+$/,
  'table tabindex': /^0$/,
  'th scope': /^(?:col|row|colgroup|rowgroup)$/,
};

const inline = ['a', 'abbr', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'strong', 'sub', 'sup'];
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const flow = ['p', 'ul', 'ol', 'blockquote', 'pre', 'table', 'dl', 'figure', 'hr', ...headings];

/** What each element may hold; `#` is text. */
const content: Readonly<Record<string, readonly string[]>> = {
  root: flow,
  blockquote: flow,
  figure: ['#', ...inline, ...flow, 'figcaption'],
  li: ['#', ...inline, ...flow],
  td: ['#', ...inline, ...flow],
  dd: ['#', ...inline, ...flow],
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['th', 'td'],
  ...Object.fromEntries(
    ['p', 'pre', 'dt', 'th', 'caption', 'figcaption', ...headings, ...inline].map((name) => [
      name,
      ['#', ...inline],
    ]),
  ),
};

const mayBeEmpty = ['br', 'hr', 'img', 'td', 'th'];

export function problemsOf(html: string): string[] {
  const problems = /<(?:script|iframe|object)|<[^>]*javascript:/i.test(html) ? ['dangerous'] : [];
  const walk = (nodes: HtmlNode[], parent: string, above: readonly string[]) => {
    for (const node of nodes) {
      const name = typeof node === 'string' ? '#' : node.name;
      if (!content[parent]?.includes(name)) problems.push(`<${name}> in <${parent}>`);
      if (typeof node === 'string') continue;
      if (inline.includes(name) && above.includes(name)) problems.push(`<${name}> in itself`);
      if (node.children.length === 0 && !mayBeEmpty.includes(name))
        problems.push(`empty <${name}>`);
      problems.push(...attributeProblems(node));
      walk(node.children, name, flow.includes(name) ? [] : [...above, name]);
    }
  };
  walk(parseHtml(html), 'root', []);
  return problems;
}

function attributeProblems({ name, attributes: given }: HtmlElement): string[] {
  return Object.entries(given)
    .filter(([attribute, value]) => !attributes[`${name} ${attribute}`]?.test(value))
    .map(([attribute, value]) => `${name} ${attribute}=${value}`);
}
