import { describe, expect, it } from 'vitest';
import { plainHtml } from './plain-html';

const own = '(function(){own()})()';
const data = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';

describe('plainHtml', () => {
  it('takes the scripts of the framework and their data away', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head>' +
      '<body><p>text</p><script>self.__next_f.push([1,"0:{}"])</script><script src="/b.js" noModule=""></script></body>';
    expect(plainHtml(html, [])).toBe('<head></head><body><p>text</p></body>');
  });

  it('keeps our own scripts and structured data', () => {
    const html = `<script>${own}</script>${data}<script>${own};more()</script>`;
    expect(plainHtml(html, [own])).toBe(`<script>${own}</script>${data}`);
  });

  it('keeps other links', () => {
    const html =
      '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/a.css"/>';
    expect(plainHtml(html, [])).toBe(html);
  });
});
