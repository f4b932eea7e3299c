import { describe, expect, it } from 'vitest';
import { excerpt, hitTest, markHits, type TextPart } from './marked-text';

const written = (parts: TextPart[] | undefined) =>
  parts?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('markHits', () => {
  it.each([
    ['organise', 'Organizations organise', '[Organizations] [organise]'],
    ['telehealth', 'Tele-health, telehealth', '[Tele-health], [telehealth]'],
    ['cafe', 'The Café’s <b>', 'The [Café’s] <b>'],
    ['care', 'caring careful scare', '[caring] [careful] scare'],
    ['', 'nothing', 'nothing'],
  ])('marks %s in %s', (words, text, marked) => {
    expect(written(markHits(text, hitTest([words])))).toBe(marked);
  });
});

describe('hitTest', () => {
  it.each([
    ['Care at last: remote care', 'Care at last: [remote] [care]'],
    ['Remotely, caring; care', '[Remotely], [caring]; care'],
    ['The remote-care desk', 'The [remote-care] desk'],
    ['remote', 'remote'],
    ['Telehealth', '[Telehealth]'],
  ])('marks the words of a phrase where they stand side by side: %s', (text, marked) => {
    expect(written(markHits(text, hitTest(['telehealth'], ['remote care'])))).toBe(marked);
  });
});

describe('excerpt', () => {
  const filler = 'Some words that say nothing at all. '.repeat(20);

  it('shows the part that holds most', () => {
    const text = `Care here. ${filler}Care for chronic care patients. ${filler}`;
    const shown = written(excerpt(text, hitTest(['chronic care']), 100));
    expect(shown).toMatch(/^… .*\[Care\] for \[chronic\] \[care\] patients.* …$/);
    expect(shown?.length).toBeLessThan(120);
  });

  it('shows a short text whole, and nothing without a hit', () => {
    expect(written(excerpt('Care.', hitTest(['care']), 100))).toBe('[Care].');
    expect(excerpt(filler, hitTest(['care']), 100)).toBeUndefined();
  });
});
