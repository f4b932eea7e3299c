/** Links and pictures of a tree → links that may be followed and pictures that are there; the rest is taken out. */
import type { Picture } from '../domain/picture';
import { mediaPath } from '../machine-paths';
import { href } from '../routes';
import { cleanLine } from './clean-text';
import { element, type HtmlElement, type HtmlNode } from './html-tree';
import { encodeOdd, parseOutboundUrl } from './outbound-url';
import { repairText } from './parse-text';
import type { Report } from './report';

/** Finds and measures a picture that a document names; undefined when it is not there. */
export type FindPicture = (mention: string, alt: string) => Picture | undefined;

export function resolveReferences(
  nodes: HtmlNode[],
  findPicture: FindPicture,
  report: Report,
): HtmlNode[] {
  const resolved: HtmlNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') resolved.push(node);
    else if (node.name === 'img') resolved.push(...resolvePicture(node, findPicture, report));
    else {
      const children = resolveReferences(node.children, findPicture, report);
      if (node.name === 'a') resolved.push(...resolveLink(node, children, report));
      else resolved.push(element(node.name, children, node.attributes));
    }
  }
  return resolved;
}

function resolveLink(
  { attributes }: HtmlElement,
  children: HtmlNode[],
  report: Report,
): HtmlNode[] {
  const given = attributes['href'];
  if (given === undefined) return children;
  // A mark that only leads back up the page, as footnotes have, has no word in it.
  if (given.startsWith('#') && children.join('').startsWith('↩')) return [];
  const link = parseOwnLink(given) ?? parseOutboundUrl(given.trim())?.url;
  if (link === undefined) {
    // The marks of a footnote are ours; they would lead to names that the sanitiser takes away.
    if (!given.startsWith('#user-content-')) {
      report('body', 'markup-removed', 'a link that leads nowhere is plain text now', given);
    }
    return children;
  }
  const rel = link.startsWith('/') ? {} : { rel: 'noopener' };
  return [element('a', children, { href: link, ...rel })];
}

/** An address on this site; never one that a browser would take to another. */
function parseOwnLink(given: string): string | undefined {
  const base = 'http://own.invalid';
  if (!/^\/(?![/\\])/.test(given) || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  const own = encodeOdd(`${url.pathname}${url.search}${url.hash}`);
  return url.origin === base && /^\/(?!\/)/.test(own) ? own : undefined;
}

function resolvePicture(
  { attributes }: HtmlElement,
  findPicture: FindPicture,
  report: Report,
): HtmlNode[] {
  const given = attributes['src'];
  if (given === undefined) return [];
  if (/^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(given)) {
    report('body', 'markup-removed', 'a picture on another site was left out', given);
    return [];
  }
  const alt = cleanLine(repairText(attributes['alt'] ?? '', 'body', report));
  const picture = findPicture(given, alt);
  if (!picture) {
    report('body', 'picture-missing', 'a picture is not in the content folder', given);
    return [];
  }
  return [
    element('img', [], {
      src: href(mediaPath(picture.name)),
      alt,
      width: String(picture.width),
      height: String(picture.height),
      loading: 'lazy',
    }),
  ];
}
