/** Foreign HTML → HTML of the elements we know, still nested as it came; and the names of all that was taken out. */
import sanitizeHtml from 'sanitize-html';

export type StrippedHtml = { html: string; removed: string[] };

const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const inlines = ['em', 'strong', 'b', 'i', 'code', 'sub', 'sup', 'del', 'a', 'abbr', 'br', 'img'];
const others = ['hr', 'dl', 'dt', 'dd', 'figure', 'figcaption'];
const elements = [...blocks, ...tables, ...inlines, ...others];

const attributes = {
  a: ['href'],
  abbr: ['title'],
  img: ['src', 'alt'],
  ol: ['start'],
  th: ['scope'],
};

/** Not ours, but where one ends a paragraph ends: they are `div` until the tree is arranged. */
const boundaries = [
  ...['section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'center', 'address'],
  ...['details', 'summary', 'form', 'fieldset', 'legend', 'dir', 'menu', 'hgroup', 'body', 'html'],
];

/** Taken out with all they hold: none of it is text of the brief. */
const swallowed = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'frameset'],
  ...['svg', 'math', 'audio', 'video', 'canvas', 'map', 'select', 'option', 'textarea', 'button'],
  ...['head', 'title', 'xmp', 'plaintext', 'noembed', 'noframes', 'dialog'],
];

const options: sanitizeHtml.IOptions = {
  allowedTags: [...elements, 'div'],
  allowedAttributes: attributes,
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  nonTextTags: swallowed,
  transformTags: {
    s: 'del',
    strike: 'del',
    ...Object.fromEntries(boundaries.map((name) => [name, 'div'])),
  },
  // Deeper text stays, its tags go: what walks the tree may then recurse.
  nestingLimit: 50,
};

const known = new Set([...elements, 's', 'strike']);
const knownAttributes = new Map(Object.entries(attributes));

export function stripHtml(html: string): StrippedHtml {
  const removed = new Set<string>();
  const stripped = sanitizeHtml(html, {
    ...options,
    onOpenTag(name, given) {
      if (!known.has(name)) removed.add(`<${name}>`);
      for (const [attribute, value] of Object.entries(given)) {
        const isKnown = knownAttributes.get(name)?.includes(attribute);
        const gone = isKnown ? refusedScheme(value) : attribute;
        if (gone !== undefined) removed.add(gone);
      }
    },
  });
  if (html.includes('<!--')) removed.add('comments');
  return { html: stripped, removed: [...removed].sort() };
}

/** The scheme of an address that is neither a path nor http(s). */
function refusedScheme(value: string): string | undefined {
  const address = value.replaceAll(/[\s\p{Cc}]/gu, '');
  if (/^[/\\]{2}/.test(address)) return '//';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  return scheme === 'http:' || scheme === 'https:' ? undefined : scheme;
}
