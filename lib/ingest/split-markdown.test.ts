import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './body-html';
import { splitMarkdown } from './split-markdown';

const long = 'word '.repeat(500);
const squeeze = (html: string | undefined) => (html ?? '').replaceAll(/\n+</g, '<').trimEnd();

describe('splitMarkdown', () => {
  it('keeps a short body whole', () => {
    expect(splitMarkdown('a\n\nb\n')).toEqual(['a\n\nb\n']);
  });

  it('parts a long one before a block that stands for itself', () => {
    expect(splitMarkdown(`${long}\n\nb\n\nc`)).toEqual([`${long}\n`, 'b\n\nc']);
  });

  it.each([
    ['a list', `- ${long}\n\n- b\n\n  c`],
    ['a fence', `\`\`\`\n${long}\n\nb\n\`\`\``],
    ['a fence inside a list', `- a\n\n  ~~~\n  ${long}\n\nb\n  ~~~`],
    ['indented code', `${long}\n\n    b`],
    ['a comment', `<!-- ${long}\n\nb -->`],
    ['preformatted HTML', `<pre>${long}\n\nb</pre>`],
    ['references', `${long}\n\n[b]\n\n[b]: https://example.org/`],
  ])('never parts %s', (_, body) => {
    expect(splitMarkdown(body)).toEqual([body]);
  });

  it('makes the same HTML of the parts as of the whole', () => {
    const part = `# A\n\n- b\n- c\n\n> ${long}\n\n| d |\n|---|\n| e |\n\n\`\`\`\nf\n\`\`\`\n\n`;
    const parts = splitMarkdown(part.repeat(3));
    expect(parts).toHaveLength(4);
    expect(renderMarkdown(part.repeat(3))?.split('<h1>')).toHaveLength(4);
    expect(parts?.join('\n')).toBe(part.repeat(3));
    expect(squeeze(renderMarkdown(part.repeat(3)))).toBe(squeeze(renderMarkdown(part)).repeat(3));
  });

  it.each([['> '], ['- '], ['1. '], ['[a]('], ['*a_'], ['<!--'], ['| a |\n']])(
    'refuses %j without end, which would take the parser minutes',
    (mark) => {
      const started = performance.now();
      expect(splitMarkdown(mark.repeat(20_000))).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
