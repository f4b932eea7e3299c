/** What the sanitiser makes is what a browser builds: no element, attribute or address comes alive on the way. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sanitise } from '@/lib/ingest/sanitise';

const tags = [
  ...['p', 'b', 'a', 'ul', 'li', 'table', 'tr', 'td', 'caption', 'h2', 'pre', 'figure', 'dl', 'dt'],
  ...['svg', 'math', 'mi', 'mtext', 'mglyph', 'annotation-xml', 'foreignObject', 'desc', 'title'],
  ...[
    'style',
    'script',
    'noscript',
    'template',
    'iframe',
    'xmp',
    'plaintext',
    'textarea',
    'select',
  ],
  ...['form', 'button', 'img', 'base', 'meta', 'object', 'embed', 'video', 'frameset', 'body'],
];
const attributes = [
  ...['', ' onerror=alert(1)', ' onload="alert(1)"', ' style="x:y"', ' href="javascript:alert(1)"'],
  ...[' href="/a"', ' src=x onerror=alert(1)', ' title="</title><img src=x onerror=alert(1)>"'],
  ...[' id=a name=b', ' encoding="text/html"', ' /', " href='java\tscript:alert(1)'"],
];
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
      .map(([tag, more]) => `<${tag}${more}>`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'text',
        ' ',
        '\n\n',
        '<!--',
        '-->',
        '--!>',
        '<![CDATA[',
        ']]>',
        '<?x',
        '&lt;img src=x onerror=alert(1)&gt;',
      ],
      ...[
        '[x](javascript:alert(1))',
        '![x](x"onerror=alert(1))',
        '`',
        '"',
        "'",
        '\u0000',
        '&#0;',
        '<a<b>',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

test('given a thousand hostile bodies, when Chromium parses what was made of them, then nothing in it can run', async ({
  page,
}) => {
  const bodies = fc.sample(fc.array(piece, { maxLength: 30 }), { numRuns: 1000, seed: 20 });
  const made = bodies.map(
    (body) =>
      sanitise(
        body.join(''),
        () => undefined,
        () => {},
      ).html,
  );
  expect(made.filter((html) => html !== '').length).toBeGreaterThan(500);
  const alive = await page.evaluate((all) => {
    const allowed =
      /^(?:A|ABBR|B|BLOCKQUOTE|BR|CAPTION|CODE|DD|DEL|DL|DT|EM|FIGCAPTION|FIGURE|H[2-6]|HR|I|IMG|LI|OL|P|PRE|STRONG|SUB|SUP|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
    const names = /^(?:href|rel|title|src|alt|width|height|loading|start|tabindex|scope)$/;
    const problems: string[] = [];
    for (const html of all) {
      const article = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
      const root = article.querySelector('article');
      // Whatever escaped from its element would stand beside it.
      if (!root || article.body.children.length !== 1) problems.push(`escapes: ${html}`);
      for (const element of root?.querySelectorAll('*') ?? []) {
        if (!allowed.test(element.tagName)) problems.push(`${element.tagName}: ${html}`);
        for (const { name, value } of element.attributes) {
          const isAddress = name === 'href' || name === 'src';
          const isSafe = !isAddress || /^(?:https?:\/\/|\/(?![/\\]))/.test(value);
          if (!names.test(name) || !isSafe) problems.push(`${name}=${value}: ${html}`);
        }
      }
    }
    return problems;
  }, made);
  expect(alive).toEqual([]);
});
