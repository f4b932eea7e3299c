/** HTML as a crawler without scripts reads it: its elements, their attributes and their text. */
import { DomUtils, parseDocument } from 'htmlparser2';

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export function parseHtml(html: string): HtmlDocument {
  return parseDocument(html);
}

/** Elements of this name that have all these attributes, in the order of the page. */
export function elements(
  within: HtmlDocument | HtmlElement,
  name: string,
  attributes: Record<string, string> = {},
): HtmlElement[] {
  const wanted = Object.entries(attributes);
  return DomUtils.getElementsByTagName(name, within).filter((element) =>
    wanted.every(([key, value]) => element.attribs[key] === value),
  );
}

/** Values of an attribute on every such element, in the order of the page. */
export function values(
  within: HtmlDocument | HtmlElement,
  name: string,
  attribute: string,
  attributes: Record<string, string> = {},
): string[] {
  return elements(within, name, attributes).flatMap(({ attribs }) => attribs[attribute] ?? []);
}

/** Text as a reader sees it, one blank between words. */
export function text(within: HtmlDocument | HtmlElement): string {
  return DomUtils.textContent(within).replaceAll(/\s+/g, ' ').trim();
}

/** The only element of this name; throws when there is none or more than one. */
export function only(within: HtmlDocument | HtmlElement, name: string): HtmlElement {
  const [element, ...more] = elements(within, name);
  if (!element || more.length > 0)
    throw new Error(`There are ${more.length + (element ? 1 : 0)} <${name}>.`);
  return element;
}
