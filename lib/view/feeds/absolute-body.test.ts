import { describe, expect, it } from 'vitest';
import { safeHtmlSchema } from '../../domain/safe-html';
import { absoluteBody } from './absolute-body';

const body = (html: string) => absoluteBody(safeHtmlSchema.parse(html), 'https://www.example.org');

describe('absoluteBody', () => {
  it.each([
    [
      '<a href="/news/x" rel="noopener">x</a>',
      '<a href="https://www.example.org/news/x" rel="noopener">x</a>',
    ],
    ['<img src="/media/a.png" alt="b">', '<img src="https://www.example.org/media/a.png" alt="b">'],
    ['<a href="https://other.org/x">x</a>', '<a href="https://other.org/x">x</a>'],
    ['<a href="//other.org/x">x</a>', '<a href="//other.org/x">x</a>'],
    ['<a href="#part">x</a>', '<a>x</a>'],
    ['<p>Write href="/x" or src="/y".</p>', '<p>Write href="/x" or src="/y".</p>'],
    [
      '<img src="/media/a.png" alt="as in href=&quot;/x&quot;">',
      '<img src="https://www.example.org/media/a.png" alt="as in href=&quot;/x&quot;">',
    ],
  ])('makes of %s %s', (html, whole) => {
    expect(body(html)).toBe(whole);
  });
});
