/** Body of a document → whether it is HTML or CommonMark, and HTML of the latter; not yet safe. */
import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { splitMarkdown } from './split-markdown';

/** The seeds write HTML, which begins with a block; other generations write CommonMark with HTML in it. */
const beginsWithBlock =
  /^\s*<(?:!doctype|address|article|aside|blockquote|body|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|main|nav|ol|p|pre|script|section|style|table|ul)\b/i;

export type BodyForm = 'html' | 'markdown';

export function bodyForm(body: string): BodyForm {
  return beginsWithBlock.test(body) ? 'html' : 'markdown';
}

/** Undefined when it is too much for a parser. */
export function renderMarkdown(body: string): string | undefined {
  return splitMarkdown(body)?.map(render).join('\n');
}

/** Made once: they keep nothing of a document. */
const options: Options = {
  // What is dangerous is taken out, and reported, by the sanitiser that every rendered body goes through.
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  // A box that cannot be ticked says less than `[x]`, which stays as it is.
  extensions: [gfm(), { disable: { null: ['tasklistCheck'] } }],
  htmlExtensions: [gfmHtml()],
};

function render(markdown: string): string {
  return micromark(markdown, options);
}

/** What `renderMarkdown` itself writes and the sanitiser does not keep: it was never in the document. */
export const writtenByMarkdown: ReadonlySet<string> = new Set([
  ...['<section>', 'align', 'aria-describedby', 'aria-label', 'class', 'dir', 'id'],
  ...['data-footnote-backref', 'data-footnote-ref', 'data-footnotes'],
]);
