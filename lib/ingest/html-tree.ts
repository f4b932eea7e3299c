/** HTML text → a plain tree of names, attributes and texts; entities decoded, comments left out. */
import { Parser } from 'htmlparser2';

export type HtmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
};

export type HtmlNode = string | HtmlElement;

export function element(
  name: string,
  children: HtmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement {
  return { name, attributes, children };
}

export function parseHtml(html: string): HtmlNode[] {
  const root = element('root');
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const opened = element(name, [], { ...attributes });
      open.at(-1)?.children.push(opened);
      open.push(opened);
    },
    ontext(text) {
      open.at(-1)?.children.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return root.children;
}

/** All texts in it, in order. */
export function textsOf(nodes: HtmlNode[], texts: string[] = []): string[] {
  for (const node of nodes) {
    if (typeof node === 'string') texts.push(node);
    else textsOf(node.children, texts);
  }
  return texts;
}

/** The same tree with every text put through `change`. */
export function mapTexts(nodes: HtmlNode[], change: (text: string) => string): HtmlNode[] {
  return nodes.map((node) =>
    typeof node === 'string'
      ? change(node)
      : { ...node, children: mapTexts(node.children, change) },
  );
}
