/** The HTML of a brief → its text in one line. Only for HTML of ours, which escapes every `<` and `>` that is none of a tag. */
import type { SafeHtml } from '../domain/safe-html';

const characters = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);

export function textOfHtml(html: SafeHtml): string {
  return html
    .replace(/<\/?(?:a|abbr|b|code|del|em|i|strong|sub|sup)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (name) => characters.get(name) ?? name)
    .replace(/\s+/g, ' ')
    .trim();
}
