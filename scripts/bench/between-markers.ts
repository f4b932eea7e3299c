/** A text with a part between two markers → the same text with another part there. */

/** Throws when the markers are not there, each once: a table must not be lost in silence. */
export function replaceBetween(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = text.split(start);
  const [, after, ...others] = rest?.split(end) ?? [];
  if (after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`There must be one ${start} and after it one ${end}.`);
  }
  return `${before}${start}\n${part}\n${end}${after}`;
}
