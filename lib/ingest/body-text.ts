/** An arranged body → its plain text: one blank between words, also where a block or a line ended. */
import type { HtmlNode } from './html-tree';
import { inlineNames } from './inline-leaves';

/** Any but a single common blank, which stays as it is. */
const runOfBlanks = /[^\S ]\s*| \s+/g;

export function bodyText(nodes: HtmlNode[]): string {
  return gather(nodes).replaceAll('\u00ad', '').replaceAll(runOfBlanks, ' ').trim();
}

function gather(nodes: HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const text = gather(node.children);
      return inlineNames.has(node.name) ? text : ` ${text} `;
    })
    .join('');
}
