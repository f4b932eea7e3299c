/** Headings of any levels → the same headings from `h2` down, below the `h1` of the page, no level skipped. */
import type { HtmlNode } from './html-tree';

const headingName = /^h([1-6])$/;

export function outlineHeadings(nodes: HtmlNode[]): HtmlNode[] {
  /** Levels as written of the headings that the next one may stand below. */
  let open: number[] = [];
  const walk = (level: HtmlNode[]): HtmlNode[] =>
    level.map((node) => {
      if (typeof node === 'string') return node;
      const written = Number(headingName.exec(node.name)?.[1] ?? 0);
      if (written === 0) return { ...node, children: walk(node.children) };
      open = [...open.filter((above) => above < written), written];
      return { ...node, name: `h${Math.min(open.length + 1, 6)}` };
    });
  return walk(nodes);
}
