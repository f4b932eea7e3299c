/** Body of a document, Markdown or HTML → the tree of all that may be shown of it, nested as it came. */
import { type BodyForm, renderMarkdown, writtenByMarkdown } from './body-html';
import { type HtmlNode, parseHtml } from './html-tree';
import { readPlainHtml } from './plain-html';
import { readPlainProse } from './plain-prose';
import type { Report } from './report';
import { stripHtml } from './strip-html';

/** Beyond it a body is no text that someone wrote, and parsers may need minutes. */
const mostTags = 20_000;

/** Undefined for a body that is too much for a parser; throws what a parser throws that gives up, on nesting mostly. */
export function readBody(body: string, form: BodyForm, report: Report): HtmlNode[] | undefined {
  return readPlainBody(body, form) ?? readAnyBody(body, form, report);
}

/** A body in which the sanitiser could find nothing to take out; undefined where that is not certain. */
export function readPlainBody(body: string, form: BodyForm): HtmlNode[] | undefined {
  return form === 'html' ? readPlainHtml(body) : readPlainProse(body);
}

/** The same for any body, through Markdown, the sanitiser and a parser. */
export function readAnyBody(body: string, form: BodyForm, report: Report): HtmlNode[] | undefined {
  const rendered = form === 'html' ? body : renderMarkdown(body);
  if (rendered === undefined || isFullOfTags(rendered)) return undefined;
  const { html, removed } = stripHtml(rendered);
  const isOurs = form === 'markdown' && !body.includes('<');
  const foreign = isOurs ? removed.filter((name) => !writtenByMarkdown.has(name)) : removed;
  if (foreign.length > 0) {
    report('body', 'markup-removed', 'what is not shown was taken out', foreign.join(', '));
  }
  return parseHtml(html);
}

function isFullOfTags(html: string): boolean {
  return html.split('<', mostTags).length === mostTags;
}
