/** Bodies of documents, whole and broken as exports leave them. */
import type { Dice } from './dice';
import { misread } from './misread';
import { capitalised, paragraph, sentence, word } from './prose';
import { shares } from './shares';

export type Body = {
  html: string;
  /** What the export calls a description: the first characters of the body, without its tags. */
  description: string;
};

const longestDescription = 200;

export function htmlBody(dice: Dice): Body {
  if (dice.chance(shares.emptyBody)) return { html: '', description: '' };
  const isGlued = dice.chance(shares.gluedTeaser);
  const html = wear(dice, htmlText(dice, isGlued));
  // Where the export joins paragraphs without a blank, the first must be short enough for its end to be seen.
  const text = html.replaceAll(/(?:<[^>]*>|\n)+/g, isGlued ? '' : ' ').trim();
  return { html, description: text.slice(0, longestDescription) };
}

function htmlText(dice: Dice, startsShort: boolean): string {
  const paragraphs = Array.from({ length: 2 + dice.number(4) }, () => paragraph(dice));
  if (startsShort) paragraphs.unshift(sentence(dice, 5, 6));
  const [first = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  if (dice.chance(0.15)) rest.unshift(`<h2>${heading(dice)}</h2>`);
  if (dice.chance(0.15)) rest.push(`<ul>${items(dice, '<li>', '</li>')}</ul>`);
  return [first, ...rest].join('\n');
}

export function markdownBody(dice: Dice): string {
  const [opening, closing] = [paragraph(dice), paragraph(dice)];
  const link = `[${word(dice)}](https://example.org/more)`;
  return `${opening}\n\n## ${heading(dice)}\n\n${items(dice, '- ', '\n')}\n${closing} ${link}\n`;
}

function heading(dice: Dice): string {
  return capitalised(`${word(dice)} ${word(dice)} ${word(dice)}`);
}

function items(dice: Dice, before: string, after: string): string {
  return Array.from({ length: 2 + dice.number(3) }, () => before + sentence(dice) + after).join('');
}

/** A body as older exports wrote some of them. */
function wear(dice: Dice, html: string): string {
  // What is misread shows only in characters beyond ASCII.
  if (dice.chance(shares.mojibake)) {
    return misread(/[^\0-\x7f]/.test(html) ? html : html.replace('</p>', ' It isn’t new.</p>'));
  }
  if (dice.chance(shares.noBreakSpaces)) return html.replaceAll('</p>', '&nbsp;</p>');
  if (dice.chance(shares.brokenParagraphs)) return html.replaceAll('</p>\n<p>', '<br><br>');
  if (dice.chance(shares.script)) {
    return `${html}<script>alert(1)</script><iframe src="//x.example"></iframe>`;
  }
  if (dice.chance(shares.inlineStyle)) {
    return `${html}<p onclick="x()" style="color:red">Sponsored</p>`;
  }
  return html;
}
