/**
 * Markdown without any mark of it → its paragraphs, as renderer, sanitiser and parser would give them; undefined for any
 * other. Texts of export programs are such prose, and starting a Markdown parser costs more than all else in a document.
 */
import { element, type HtmlNode } from './html-tree';

/** Far from what the renderer takes for too much. */
const mostCharacters = 16 * 1024;

/** Any of these may begin a mark, an escape, a reference, raw HTML, an address that becomes a link, or a tab's width. */
const mayMark =
  /[*_`~[\]\\<>&|@]|:\/\/|www\.|[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/i;

/** A line that begins with a word and ends without a blank: no item, heading, rule, code or hard break. */
const proseLine = /^(?!\d+[.)])["'“‘(]?[\p{L}\p{Nd}](?:.*\S)?$/su;

export function readPlainProse(body: string): HtmlNode[] | undefined {
  if (body.length > mostCharacters || mayMark.test(body)) return undefined;
  const paragraphs: HtmlNode[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) paragraphs.push(element('p', [lines.join('\n')]));
    lines = [];
  };
  for (const line of body.split('\n')) {
    if (line === '') flush();
    else if (proseLine.test(line)) lines.push(line);
    else return undefined;
  }
  flush();
  return paragraphs;
}
