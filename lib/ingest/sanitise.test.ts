import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedDocument, withFindings } from './documents.fixture';
import { parseHtml } from './html-tree';
import type { FindPicture } from './resolve-references';
import { sanitise } from './sanitise';
import { serialiseHtml } from './serialise-html';
import { problemsOf } from './valid-html.fixture';

const onePicture: FindPicture = (mention, alt) =>
  mention.endsWith('a.png')
    ? { name: 'a.png', file: 'pictures/a.png', alt, width: 30, height: 20 }
    : undefined;

function bodyOf(body: string) {
  const { value, findings } = withFindings((report) => sanitise(body, onePicture, report));
  expect(problemsOf(value.html)).toEqual([]);
  return { ...value, findings };
}

describe('sanitise', () => {
  it('makes paragraphs of the doubled breaks and bare lines of seed 001', () => {
    const { html, findings } = bodyOf(seedDocument('001').body);
    expect(html.match(/<p>/g)).toHaveLength(6);
    expect(html).toContain('community partnerships.</p><p>"Telehealth has the potential');
    expect(html).toContain('an issue brief.</p><p>"To realize telehealth’s full potential');
    expect(findings).toEqual([
      'body: text-repaired: <br><br> → <p>',
      'body: text-repaired: \\n → <p>',
    ]);
  });

  it('drops the no-break space at the end of a paragraph of seed 004', () => {
    const { html, findings } = bodyOf(seedDocument('004').body);
    expect(html).toContain('the health risks of in-person treatment.</p><p>Many providers');
    expect(findings).toEqual(['body: text-repaired: &nbsp; → ']);
  });

  it('repairs the apostrophe of seed 000', () => {
    const { html, text, findings } = bodyOf(seedDocument('000').body);
    expect(html).toContain('isn’t enough');
    expect(text).toContain('isn’t enough');
    expect(findings).toEqual([
      'body: text-repaired: high-quality care isnâ€™t enough to serve → high-quality care isn’t enough to serve',
    ]);
  });

  it.each(['002', '003'] as const)('changes nothing in seed %s', (seed) => {
    const { body } = seedDocument(seed);
    expect(bodyOf(body)).toEqual({
      html: body.trim(),
      text: body
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      pictures: [],
      findings: [],
    });
  });

  it('repairs mojibake that was written as entities', () => {
    expect(bodyOf('<p>isn&acirc;&euro;&trade;t</p>').html).toBe('<p>isn’t</p>');
  });

  it.each([
    ['<p>a<br>b</p>', '<p>a<br>b</p>'],
    ['<p>a<br> <br/>&nbsp;<br>b<br></p>', '<p>a</p><p>b</p>'],
    ['<p>One.\nTwo.</p>', '<p>One.</p><p>Two.</p>'],
    ['<p>wrapped\nlines. Of\nText.\nMore</p>', '<p>wrapped lines. Of Text. More</p>'],
    ['<p>One\n\ntwo</p>', '<p>One</p><p>two</p>'],
    ['<p>See.\n    <b>Indented</b></p>', '<p>See. <b>Indented</b></p>'],
    ['<p><b>a<br><br>b</b>c</p>', '<p><b>a</b></p><p><b>b</b>c</p>'],
    ['<p>&nbsp;</p><p> </p><p></p><p>a</p>', '<p>a</p>'],
    ['<p>&nbsp; a&nbsp;b &nbsp;</p>', '<p>a\u00a0b</p>'],
    ['<div>a</div><div>b<p>c</p></div>d', '<p>a</p><p>b</p><p>c</p><p>d</p>'],
  ])('makes paragraphs of %j', (body, html) => {
    expect(bodyOf(body).html).toBe(html);
  });

  it.each([
    [
      '<h1>a</h1><h3>b</h3><h6>c</h6><h3>d</h3><h1>e</h1>',
      '<h2>a</h2><h3>b</h3><h4>c</h4><h3>d</h3><h2>e</h2>',
    ],
    ['<h4>a</h4><h2>b</h2>', '<h2>a</h2><h2>b</h2>'],
    ['<h2></h2><h2>&nbsp;</h2><h2>a<br>b</h2>', '<h2>a b</h2>'],
    [
      '<h2><p>a</p><img src="a.png" alt="A"></h2>',
      '<h2>a</h2><p><img src="/media/a.png" alt="A" width="30" height="20" loading="lazy"></p>',
    ],
    ['# a\n\n### b', '<h2>a</h2><h3>b</h3>'],
  ])('shifts the headings of %j under that of the page', (body, html) => {
    expect(bodyOf(body).html).toBe(html);
  });

  it.each([
    [
      '<ul>a<li>b<ul><li>c</ul><ol><li>d</ol></ul>',
      '<ul><li>a</li><li>b<ul><li>c</li></ul><ol><li>d</li></ol></li></ul>',
    ],
    [
      '<ul><li></li><li><p>a</p></li><li><p>a</p><p>b</p></li></ul><ul></ul>',
      '<ul><li>a</li><li><p>a</p><p>b</p></li></ul>',
    ],
    ['<p>x</p><li>a<li>b', '<p>x</p><ul><li>a</li><li>b</li></ul>'],
    ['<ol start="3" type="a"><li>c</ol>', '<ol start="3"><li>c</li></ol>'],
    ['<ul><ul><li>a</ul></ul>', '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['<dl><dd>b<dt>a</dl>', '<p>b</p><p>a</p>'],
    [
      '<table><tr><th scope="col" style="x">a<th>b<tr><td colspan="2"><p>c</table>',
      '<table tabindex="0"><tbody><tr><th scope="col">a</th><th>b</th></tr><tr><td>c</td></tr></tbody></table>',
    ],
    [
      '<table>x<thead><tr><td>a</td></tr></thead><td>b</td><tfoot><tr>c</tr></tfoot></table>',
      '<table tabindex="0"><caption>x</caption><thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
    ],
    ['<table><tr></tr></table><table></table><p>a', '<p>a</p>'],
    [
      '<figure><img src="x/a.png"><figcaption><p>c</p></figcaption></figure>',
      '<figure><img src="/media/a.png" alt="" width="30" height="20" loading="lazy"><figcaption>c</figcaption></figure>',
    ],
    ['<figure><img src="gone.png"><figcaption>c</figcaption></figure>', '<p>c</p>'],
    [
      '<blockquote>a<p>b</blockquote><blockquote></blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    ['<pre>\n a\n  <code>b</code></pre>', '<pre> a\n  <code>b</code></pre>'],
    ['<p>a</p><hr><p>b</p>', '<p>a</p><hr><p>b</p>'],
  ])('arranges %j', (body, html) => {
    expect(bodyOf(body).html).toBe(html);
  });

  it.each([
    ['<p><b>a<p>b</p>c</b></p>', '<p><b>a</b></p><p><b>b</b></p><p><b>c</b></p>'],
    [
      '<a href="https://a.org/"><h2>a</h2><p>b</p></a>',
      '<h2><a href="https://a.org/" rel="noopener">a</a></h2><p><a href="https://a.org/" rel="noopener">b</a></p>',
    ],
    [
      '<p><a href="/a">x <a href="/b">y</a></a></p>',
      '<p><a href="/a">x </a><a href="/b">y</a></p>',
    ],
    [
      '<p><a href="/a"> </a>b<a href="/a"><img src="a.png"></a></p>',
      '<p>b<img src="/media/a.png" alt="" width="30" height="20" loading="lazy"></p>',
    ],
    ['<p><b>a<i>b<b>c</b></i></b></p>', '<p><b>a<i>bc</i></b></p>'],
    ['<p><b> </b>a<i></i></p>', '<p>a</p>'],
    ['<p><s>gone</s> <u>low</u> <strike>x</strike></p>', '<p><del>gone</del> low <del>x</del></p>'],
  ])('nests %j as HTML allows', (body, html) => {
    expect(bodyOf(body).html).toBe(html);
  });

  it.each([
    ['https://example.org/a?b=c#d', '<a href="https://example.org/a?b=c#d" rel="noopener">x</a>'],
    ['HTTPS://example.org/a b', '<a href="https://example.org/a%20b" rel="noopener">x</a>'],
    ['https://example.org/a|b', '<a href="https://example.org/a%7Cb" rel="noopener">x</a>'],
    ['/news/a?b#c', '<a href="/news/a?b#c">x</a>'],
    ...[
      'javascript:alert(1)',
      ' java&#9;script:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '#top',
      'a.html',
    ].map((href): [string, string] => [href, 'x']),
    ...[
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/&#9;/evil.example',
      'mailto:a@b.c',
      'https://u:p@a.org/',
      'ftp://a.org',
      'http://localhost/',
    ].map((href): [string, string] => [href, 'x']),
  ])('links %s only where a link is safe', (address, html) => {
    expect(bodyOf(`<p><a href="${address}" target="_blank" onclick="x">x</a></p>`).html).toBe(
      `<p>${html}</p>`,
    );
  });

  it('shows only pictures of the content folder, measured, and says which it left out', () => {
    const body =
      '<p>a<img src="a.png" alt="A"><img src="b.png"><img src="https://x.org/a.png"><img src="data:image/png;base64,x"></p>';
    expect(bodyOf(body)).toEqual({
      html: '<p>a<img src="/media/a.png" alt="A" width="30" height="20" loading="lazy"></p>',
      text: 'a',
      pictures: [{ name: 'a.png', file: 'pictures/a.png', alt: 'A', width: 30, height: 20 }],
      findings: [
        'body: markup-removed: data: → ',
        'body: picture-missing: b.png → ',
        'body: markup-removed: https://x.org/a.png → ',
      ],
    });
  });

  it('names what it took out', () => {
    const body =
      '<p style="x" class="y" onclick="z">a<script>b</script><iframe src="//c">d</iframe><svg><p>e</p></svg><!-- f --></p>';
    expect(bodyOf(body)).toEqual({
      html: '<p>a</p>',
      text: 'a',
      pictures: [],
      findings: [
        'body: markup-removed: <iframe>, <script>, <svg>, class, comments, onclick, src, style → ',
      ],
    });
  });

  it('takes out the shortcodes of a former site, and what linked through one stays as text', () => {
    const { html, findings } = bodyOf(
      'Read [step two]({{< relref "step-2.md" >}}).\n\n{{% notice %}}Mind **this**.{{% /notice %}}',
    );
    expect(html).toBe('<p>Read step two.</p><p>Mind <strong>this</strong>.</p>');
    expect(findings[0]).toBe('body: markup-removed: relref, notice → ');
  });

  it('reads Markdown with tables, HTML and struck text', () => {
    const body =
      'a *b*\n\n| c | d |\n|:--|--:|\n| 1 | ~~2~~ |\n\n- [x] e\n- f <b>g</b>\n\n<div>h</div>\n\nhttps://example.org/i';
    expect(bodyOf(body).html).toBe(
      '<p>a <em>b</em></p><table tabindex="0"><thead><tr><th>c</th><th>d</th></tr></thead><tbody><tr><td>1</td><td><del>2</del></td></tr></tbody></table><ul><li>[x] e</li><li>f <b>g</b></li></ul><p>h</p><p><a href="https://example.org/i" rel="noopener">https://example.org/i</a></p>',
    );
  });

  it('finds nothing to report in plain Markdown', () => {
    const body = 'a[^1]\n\n| c |\n|:-:|\n| 1 |\n\n[^1]: b\n';
    expect(bodyOf(body)).toEqual({
      html: '<p>a<sup>1</sup></p><table tabindex="0"><thead><tr><th>c</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><h2>Footnotes</h2><ol><li>b</li></ol>',
      text: 'a1 c 1 Footnotes b',
      pictures: [],
      findings: [],
    });
  });

  it('puts a blank where a block or a line ends, and none inside a word', () => {
    const body =
      '<p>con<b>dition</b>s.</p><p>For<br>tele&shy;health</p><ul><li>a</li><li>b</li></ul>';
    expect(bodyOf(body).text).toBe('conditions. For telehealth a b');
  });

  it('shows as plain text what is too much to be read', () => {
    const { html, findings } = bodyOf('<p>'.repeat(30_000));
    expect(html.startsWith('<p>&lt;p&gt;')).toBe(true);
    expect(findings).toEqual(['body: markup-removed:  → ']);
    expect(bodyOf(`${'> '.repeat(40)}a`).html).toMatch(/^<p>&gt;/);
  });

  it('shows as plain text what still looks as if it could run', () => {
    expect(bodyOf('<p><a href="https://a.org/?javascript:b">c</a></p>').html).toBe(
      '<p>&lt;p&gt;&lt;a href="https://a.org/?javascript:b"&gt;c&lt;/a&gt;&lt;/p&gt;</p>',
    );
  });

  const names = [
    ...[
      'p',
      'b',
      'a href="https://a.org"',
      'a href="javascript:x"',
      'ul',
      'li',
      'ol',
      'table',
      'tr',
      'td',
    ],
    ...[
      'th',
      'caption',
      'thead',
      'h1',
      'h4',
      'blockquote',
      'pre',
      'figure',
      'figcaption',
      'dl',
      'dt',
      'dd',
    ],
    ...[
      'div',
      'span',
      'img src="a.png"',
      'img src=x onerror=alert(1)',
      'br',
      'hr',
      'script',
      'style',
      'svg',
    ],
    ...[
      'math',
      'iframe',
      'noscript',
      'form',
      'button',
      'template',
      'code',
      'abbr title="x"',
      'textarea',
    ],
    ...[
      'title',
      'xmp',
      'plaintext',
      'select',
      'option',
      'mglyph',
      'foreignObject',
      'constructor',
      'em',
      'i',
    ],
  ];
  const piece = fc.oneof(
    fc.constantFrom(...names).map((name) => `<${name}>`),
    fc.constantFrom(...names).map((name) => `</${name.split(' ')[0]}>`),
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '&nbsp;',
      '&lt;script&gt;',
      '<!--',
      '-->',
      '<![CDATA[',
      '"',
      "'",
      '<',
      '>',
      '- ',
      '# ',
      '> ',
      '|',
      '`',
      'isnâ€™t',
      '\u0000',
      '&#1;',
      '[x](javascript:y)',
    ),
    fc.string(),
  );

  it('never makes unsafe or invalid HTML, whatever the body', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        for (const text of [body, `<p>${body}`]) {
          const { value } = withFindings((report) => sanitise(text, onePicture, report));
          expect(problemsOf(value.html)).toEqual([]);
          if (value.html.includes('<pre>')) continue;
          expect(serialiseHtml(parseHtml(value.html))).toBe(value.html);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves its own output as it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const report = () => {};
        const once = sanitise(`<p>${pieces.join('')}`, onePicture, report).html;
        if (once.includes('<img') || once.includes('<pre>')) return;
        expect(sanitise(`<div>${once}</div>`, onePicture, report).html).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
