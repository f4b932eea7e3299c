/** A tree of elements → an XML document; the one place where text is escaped for XML. */
import { XMLBuilder } from 'fast-xml-parser';

/** Keys are element names, those with `@` attributes; a list repeats its element. */
export type XmlElement = {
  [name: string]: string | number | XmlElement | XmlElement[] | string[] | undefined;
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true,
  processEntities: false,
  tagValueProcessor: (_name, value) => escapeXml(String(value)),
  attributeValueProcessor: (_name, value) => escapeXml(String(value)),
});

export function writeXml(root: XmlElement): string {
  return `${builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root })}\n`;
}

/** Elements that stand inside a document which is written in parts. */
export function writeXmlPart(elements: XmlElement): string {
  return builder.build(elements);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no way to write most control characters and half surrogate pairs: they are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
