import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyForm } from './body-html';
import { seedDocument, withFindings } from './documents.fixture';
import { element, type HtmlNode } from './html-tree';
import { readAnyBody, readPlainBody } from './read-body';

/** What a body is made of where nothing is odd in it, and the oddities that plain reading must not miss. */
const plainHtml = [
  ...['<p>', '</p>', '<h2>', '</h2>', '<ul>', '</ul>', '<li>', '</li>', '<b>', '</b>', '<em>'],
  ...['</em>', '<blockquote>', '</blockquote>', '<br>', '<br/>', '<hr />', '\n', ' ', 'word', 'é’'],
  ...['&amp;', '&lt;', '&gt;', '&nbsp;', '&quot;', ' > ', '\u00a0', '\0', '<p>text</p>'],
  ...['<a href="https://a.org/b_c~d/?e=f#g">', '<a href="/h">', '</a>', '<a href="/i">j</a>'],
];
const oddHtml = [
  ...['<P>', '<p class="x">', '<p/>', '<p', '<!-- c -->', '<!--', '<script>', '</script>', '<div>'],
  ...[
    '</div>',
    '<a href="//x">',
    '<a href="j:x">',
    '<a href="/x" target="_blank">',
    '&',
    '&amp',
    '&eacute;',
    '&#39;',
    '<',
    '<br',
    '</br>',
  ],
  ...['<svg>', '<textarea>', '<s>', '<table>', '<img src=x onerror=y>', '<title>'],
];
const plainProse = [
  ...['word ', 'Word', 'It’s ', '(x) ', '“q” ', '"q" ', '2. ', '1,200 ', 'a-b ', '; ', ': ', '# '],
  ...['[a word](https://a.org/b_c~d/?e=f#g)', '[x](/y)', '[1.](/z)', '[“q”](http://q)', '(', ') '],
  ...['\n', '\n\n', '\n\n\n', '— ', '\u00a0', 'é', '遠隔', '5% ', '$1 ', '+ ', '= ', '! ', '? '],
];
const oddProse = [
  ...[
    '- ',
    '* ',
    '1) ',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n===\n',
    '\n---\n',
    '\n    ',
    '  \n',
    '\t',
    '\\',
  ],
  ...[
    '*b*',
    '_i_',
    '`c`',
    '~~~',
    '~d~',
    '[l](//x)',
    '[ l ](/x)',
    '[](/x)',
    '[*l*](/x)',
    '[l](/x "t")',
    '[l](/é)',
    '[l](j:x)',
    '[^1]',
    '[r]: /x',
    '<b>',
    '&amp;',
    '|',
    'a@b.org',
    '\0',
    '\r',
  ],
  ...['www.a.org', 'https://a.org', '> ', '\ufeff', '\u2028', '{', '![', ']'],
];

function bodies(pieces: string[], start: string[]) {
  return fc
    .tuple(fc.constantFrom(...start), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }))
    .map(([first, rest]) => [first, ...rest].join(''));
}

/** Blanks between blocks say nothing. */
function shown(nodes: HtmlNode[] | undefined): HtmlNode[] | undefined {
  return nodes?.filter((node) => typeof node !== 'string' || node.trim() !== '');
}

/** Through the sanitiser, with what it took out. */
function readAny(body: string) {
  const { value, findings } = withFindings((report) => readAnyBody(body, bodyForm(body), report));
  return { nodes: value, findings };
}

describe('readPlainBody', () => {
  it.each(['002', '003'] as const)('reads seed %s', (seed) => {
    const { body } = seedDocument(seed);
    expect({ nodes: readPlainBody(body, 'html'), findings: [] }).toEqual(readAny(body));
  });

  it('reads plain HTML and plain prose', () => {
    expect(readPlainBody('<p>a &amp; <b>b</b><br></p>\n<ul><li>c</li></ul>', 'html')).toEqual([
      element('p', ['a ', '&', ' ', element('b', ['b']), element('br')]),
      '\n',
      element('ul', [element('li', ['c'])]),
    ]);
    expect(readPlainBody('<p>a <a href="/b"><b>c</b></a></p>', 'html')).toEqual([
      element('p', ['a ', element('a', [element('b', ['c'])], { href: '/b' })]),
    ]);
    expect(readPlainBody('See [it](https://a.org/b_c), and [that](/d).', 'markdown')).toEqual([
      element('p', [
        ...['See ', element('a', ['it'], { href: 'https://a.org/b_c' })],
        ...[', and ', element('a', ['that'], { href: '/d' }), '.'],
      ]),
    ]);
    expect(readPlainBody('One\ntwo.\n\nThree: “four”.\n', 'markdown')).toEqual([
      element('p', ['One\ntwo.']),
      element('p', ['Three: “four”.']),
    ]);
  });

  it.each([
    ...['<p class="x">a</p>', '<p>a', 'a</p>', '<p>a<p>b</p></p>', '<p><ul></ul></p>', '<P>a</P>'],
    ...['<a href="/b"><a href="/c">d</a></a>', '<a href="j:b">a</a>', '<a href="/b" id="c">a</a>'],
    ...['<p>a</b></p>', '<ul><p>a</p></ul>', '<li>a</li>', '<p>&eacute;</p>', '<p>a & b</p>'],
    ...[
      '<p>a</p><!-- b -->',
      '<p>a</p><script>b</script>',
      '<p>a</p><p',
      '<p>a</p><',
      '<div>a</div>',
    ],
  ])('leaves %j to the sanitiser', (body) => {
    expect(readPlainBody(body, 'html')).toBeUndefined();
  });

  it('leaves what is long or deep to the sanitiser, which has limits', () => {
    const deep = `<p>${'<b>'.repeat(60)}a${'</b>'.repeat(60)}</p>`;
    const long = `<p>${'a'.repeat(40_000)}</p>`;
    expect([deep, long].map((body) => readPlainBody(body, 'html'))).toEqual([undefined, undefined]);
    expect(readPlainBody('a'.repeat(40_000), 'markdown')).toBeUndefined();
  });

  it.each([
    ...[
      '# a',
      '- a',
      '1. a',
      '> a',
      'a\n===',
      'a\n---',
      '    a',
      'a  \nb',
      'a\n\n\tb',
      '*a*',
      '_a_',
    ],
    ...[
      '`a`',
      'a ~b~',
      '[a](//b)',
      '[a](/b "c")',
      '![a](/b)',
      '[1.](/b) a',
      '<b>a</b>',
      'a &amp; b',
      'a\\*',
      'a|b',
      'see www.a.org',
      'a@b.org',
    ],
    ...['see https://a.org', '\ufeffa', 'a\0b', 'a '],
  ])('leaves %j to the Markdown renderer', (body) => {
    expect(readPlainBody(body, 'markdown')).toBeUndefined();
  });

  it('gives what the sanitiser gives, and only where that takes nothing out', {
    timeout: 60_000,
  }, () => {
    const html = bodies([...plainHtml, ...plainHtml, ...oddHtml], ['<p>', '<ul>', '<p>a</p>']);
    const prose = bodies([...plainProse, ...plainProse, ...oddProse], ['', 'Word ', '\n']);
    fc.assert(
      fc.property(fc.oneof(html, prose), (body) => {
        const form = bodyForm(body);
        const plain = readPlainBody(body, form);
        if (!plain) return;
        const { nodes, findings } = readAny(body);
        expect(findings).toEqual([]);
        if (form === 'html') expect(plain).toEqual(nodes);
        else expect(shown(plain)).toEqual(shown(nodes));
      }),
      { numRuns: 2_000 },
    );
  });
});
