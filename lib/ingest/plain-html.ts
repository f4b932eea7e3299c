/**
 * HTML in which nothing can be taken out → the very tree that sanitiser and parser make of it; undefined for any other.
 *
 * Most bodies are such HTML, and reading it costs a hundredth of cleaning it. Here an element has no attribute but the plain
 * address of a link, is closed where it was opened, and stands where HTML wants it; what is not known for certain is refused.
 */
import { element, type HtmlElement, type HtmlNode } from './html-tree';
import { plainAddress } from './plain-address';

/** Far from the limits of depth and length that the sanitiser and its callers have. */
const mostOpen = 20;
const mostCharacters = 32 * 1024;

/** What may stand in an element. */
type Content = 'blocks' | 'items' | 'phrases';
/** `holds` is undefined for an element that is never closed. */
type Tag = { name: string; isEnd: boolean; standsIn: Content; holds: Content | undefined };

const linkEnd: Tag = { name: 'a', isEnd: true, standsIn: 'phrases', holds: 'phrases' };
const linkStart: Tag = { ...linkEnd, isEnd: false };
const linkTag = new RegExp(`^a href="(${plainAddress})"$`);

const tags: ReadonlyMap<string, Tag> = new Map([
  ...spellings(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'blocks', 'phrases'),
  ...spellings(['b', 'code', 'del', 'em', 'i', 'strong', 'sub', 'sup'], 'phrases', 'phrases'),
  ...spellings(['ul', 'ol'], 'blocks', 'items'),
  ...spellings(['li'], 'items', 'blocks'),
  ...spellings(['blockquote'], 'blocks', 'blocks'),
  ...spellings(['hr'], 'blocks', undefined),
  ...spellings(['br'], 'phrases', undefined),
  ['/a', linkEnd],
]);

/** Each way to write the tags of an element, as it stands between `<` and `>`. */
function spellings(names: string[], standsIn: Content, holds: Content | undefined) {
  return names.flatMap((name): [string, Tag][] => {
    const start: Tag = { name, isEnd: false, standsIn, holds };
    if (holds === undefined) return [name, `${name}/`, `${name} /`].map((tag) => [tag, start]);
    return [
      [name, start],
      [`/${name}`, { ...start, isEnd: true }],
    ];
  });
}

type Open = { node: HtmlElement; holds: Content };

export function readPlainHtml(html: string): HtmlNode[] | undefined {
  if (html.length > mostCharacters) return undefined;
  const root: Open = { node: element('root'), holds: 'blocks' };
  const above: Open[] = [];
  let open = root;
  for (let position = 0; position < html.length; ) {
    const start = html.indexOf('<', position);
    const texts = readText(html.slice(position, start < 0 ? html.length : start));
    if (!texts) return undefined;
    open.node.children.push(...texts);
    if (start < 0) break;
    const end = html.indexOf('>', start);
    const written = html.slice(start + 1, end);
    const href = linkTag.exec(written)?.[1];
    const tag = href === undefined ? tags.get(written) : linkStart;
    if (end < 0 || !tag) return undefined;
    position = end + 1;
    if (tag.isEnd) {
      const around = open.node.name === tag.name ? above.pop() : undefined;
      if (!around) return undefined;
      open = around;
      continue;
    }
    if (!mayStand(tag, open) || above.length === mostOpen) return undefined;
    if (tag === linkStart && [open, ...above].some(({ node }) => node.name === 'a'))
      return undefined;
    const node = element(tag.name, [], href === undefined ? {} : { href });
    open.node.children.push(node);
    if (tag.holds === undefined) continue;
    above.push(open);
    open = { node, holds: tag.holds };
  }
  return open === root ? root.node.children : undefined;
}

/** A phrase may stand among blocks as well. */
function mayStand({ standsIn }: Tag, { holds }: Open): boolean {
  return standsIn === holds || (standsIn === 'phrases' && holds === 'blocks');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};
const entity = /&(?:amp|gt|lt|nbsp|quot);/g;
const otherEntity = /&(?!(?:amp|gt|lt|nbsp|quot);)/;

/** What the sanitiser escapes, the parser reads as a text of its own. */
function readText(text: string): string[] | undefined {
  if (text === '') return [];
  if (!/[&>]/.test(text)) return [text];
  if (otherEntity.test(text)) return undefined;
  const decoded = text.replaceAll(entity, (written) => entities[written] ?? '');
  return decoded.split(/([&<>])/).filter((part) => part !== '');
}
