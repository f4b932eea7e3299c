/**
 * Markdown without any mark of it but plain links → its paragraphs, as renderer, sanitiser and parser would give them; undefined
 * for any other. Texts of export programs are such prose, and starting a Markdown parser costs more than all else in a document.
 */
import { element, type HtmlNode } from './html-tree';
import { plainAddress } from './plain-address';

/** Far from what the renderer takes for too much. */
const mostCharacters = 16 * 1024;

/** Any of these may begin a mark, an escape, a reference, raw HTML, an address that becomes a link, or a tab's width. */
const mayMark =
  /[*_`~[\]\\<>&|@]|:\/\/|www\.|[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/i;

/** A line that begins with a word and ends without a blank: no item, heading, rule, code or hard break. */
const proseLine = /^(?!\d+[.)])["'“‘(]?[\p{L}\p{Nd}](?:.*\S)?$/su;

/** After `!` it would be a picture. What its words hold is looked at like any other text. */
const link = new RegExp(
  `(?<!!)\\[([^[\\]\\s](?:[^[\\]\\n]*[^[\\]\\s])?)\\]\\((${plainAddress})\\)`,
);
const links = new RegExp(link, 'g');

export function readPlainProse(body: string): HtmlNode[] | undefined {
  if (body.length > mostCharacters || mayMark.test(withoutLinks(body))) return undefined;
  const paragraphs: HtmlNode[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) paragraphs.push(element('p', readLinks(lines.join('\n'))));
    lines = [];
  };
  for (const line of body.split('\n')) {
    if (line === '') flush();
    else if (proseLine.test(withoutLinks(line))) lines.push(line);
    else return undefined;
  }
  flush();
  return paragraphs;
}

function withoutLinks(text: string): string {
  return text.includes('](') ? text.replaceAll(links, '$1') : text;
}

/** Splitting by a link gives text, its words, its address, text, and so on. */
function readLinks(text: string): HtmlNode[] {
  if (!text.includes('](')) return [text];
  const [before = '', ...parts] = text.split(link);
  const nodes: HtmlNode[] = [before];
  for (let at = 0; at < parts.length; at += 3) {
    const [words = '', href = '', after = ''] = parts.slice(at, at + 3);
    nodes.push(element('a', [words], { href }), after);
  }
  return nodes.filter((node) => node !== '');
}
