/** Body of a document, Markdown or HTML → safe HTML and its text. The only place where `SafeHtml` is made. */
import type { Picture } from '../domain/picture';
import { type SafeHtml, safeHtmlSchema } from '../domain/safe-html';
import { arrangeBlocks } from './arrange-blocks';
import { bodyForm } from './body-html';
import { bodyText } from './body-text';
import { cleanCharacters, isClean } from './clean-text';
import { element, type HtmlNode, mapTexts, textsOf } from './html-tree';
import { outlineHeadings } from './outline-headings';
import { repairText } from './parse-text';
import { readBody } from './read-body';
import { mayBeMisread } from './repair-mojibake';
import type { Report } from './report';
import { type FindPicture, resolveReferences } from './resolve-references';
import { serialiseHtml } from './serialise-html';
import type { ParagraphNotes } from './split-paragraphs';
import { stripShortcodes } from './strip-shortcodes';

/** `pictures` are those it shows. */
export type SafeBody = { html: SafeHtml; text: string; pictures: Picture[] };

export function sanitise(body: string, findPicture: FindPicture, report: Report): SafeBody {
  const pictures = new Map<string, Picture>();
  const find: FindPicture = (mention, alt) => {
    const picture = findPicture(mention, alt);
    if (picture) pictures.set(picture.name, picture);
    return picture;
  };
  const nodes = arrangeBody(body, find, report);
  const safe = nodes && mint(nodes);
  if (safe) return { ...safe, pictures: [...pictures.values()] };
  report('body', 'markup-removed', 'cannot be read as HTML: it is shown as plain text');
  return { ...(mint(plainParagraphs(body)) ?? nothing), pictures: [] };
}

const nothing = { html: safeHtmlSchema.parse(''), text: '' };

/** Fails closed should all before have missed something; escaped text never matches. */
function mint(nodes: HtmlNode[]): Omit<SafeBody, 'pictures'> | undefined {
  const html = serialiseHtml(nodes);
  if (/<(?:script|iframe|object)|<[^>]*javascript:/i.test(html)) return undefined;
  return { html: safeHtmlSchema.parse(html), text: bodyText(nodes) };
}

/** Undefined for a body that is too long or too nested to be read. */
function arrangeBody(
  written: string,
  findPicture: FindPicture,
  report: Report,
): HtmlNode[] | undefined {
  const { body, names } = stripShortcodes(written);
  if (names.length > 0) {
    report(
      'body',
      'markup-removed',
      'shortcodes of a former site were taken out',
      names.join(', '),
    );
  }
  const form = bodyForm(body);
  try {
    const read = readBody(body, form, report);
    if (!read) return undefined;
    const texts = repairTexts(read, report);
    const notes: ParagraphNotes = { breaks: false, lines: false, blanks: false };
    const arranged = arrangeBlocks(resolveReferences(texts, findPicture, report), {
      linesEndParagraphs: form === 'html',
      notes,
    });
    reportParagraphs(notes, report);
    return outlineHeadings(arranged);
  } catch {
    // A parser that gives up, on nesting mostly, must not take the brief with it.
    return undefined;
  }
}

/** All texts of a body are judged together: what is certain in one settles what is open in another. */
function repairTexts(nodes: HtmlNode[], report: Report): HtmlNode[] {
  const texts = textsOf(nodes);
  if (texts.every((text) => isClean(text) && !mayBeMisread(text))) return nodes;
  const joined = texts.map((text) => text.replaceAll('\0', '')).join('\0');
  const repaired = repairText(joined, 'body', report).split('\0');
  let position = -1;
  return mapTexts(nodes, () => {
    position += 1;
    return cleanCharacters(repaired[position] ?? '');
  });
}

function reportParagraphs({ breaks, lines, blanks }: ParagraphNotes, report: Report): void {
  if (breaks) report('body', 'text-repaired', 'doubled breaks were paragraphs', '<br><br>', '<p>');
  if (lines) report('body', 'text-repaired', 'bare line ends were paragraphs', '\\n', '<p>');
  if (blanks) {
    report('body', 'text-repaired', 'no-break spaces at paragraph ends were dropped', '&nbsp;');
  }
}

function plainParagraphs(body: string): HtmlNode[] {
  return cleanCharacters(body)
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => element('p', [text]));
}
