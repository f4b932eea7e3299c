/** A Markdown body → parts that mean the same apart from each other, for the time a parser takes grows with their square. */

/** Beyond these a part is no text that someone wrote, and the parser would need minutes. */
const mostCharacters = 24 * 1024;
const mostMarks = 4_000;
/** Shorter ones are parsed together: each start of the parser costs as much as a page of text. */
const fewCharacters = 2 * 1024;
/** More lists and quotes inside each other than anyone can read. */
const nested = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]+)){30}/m;

/** References are looked up in the whole body, and so are footnotes; some HTML goes on over blank lines. */
const needsWhole = /^ {0,3}(?:\[[^\]\n]+\]:|<[?!](?!--))/m;
const listItem = /^(?:[*+-]|\d{1,9}[.)])(?:\s|$)/;
const fence = /^\s*(`{3,}|~{3,})/;
const rawStart = /^ {0,3}<(pre|script|style|textarea|!--)/i;

/** Undefined when a part is too much for the parser. */
export function splitMarkdown(body: string): string[] | undefined {
  const parts = needsWhole.test(body) ? [body] : splitAtBlankLines(body);
  const isReadable = parts.every(
    (part) =>
      part.length <= mostCharacters &&
      (part.match(/[[*_`<~!&]/g)?.length ?? 0) <= mostMarks &&
      !nested.test(part),
  );
  return isReadable ? parts : undefined;
}

function splitAtBlankLines(body: string): string[] {
  const parts: string[][] = [[]];
  let open: string | undefined;
  let isAfterBlank = false;
  let length = 0;
  for (const line of body.split('\n')) {
    const isBlank = line.trim() === '';
    // An indented line goes on with the list before it, and an item may belong to it.
    const mayPart = isAfterBlank && open === undefined && /^\S/.test(line) && !listItem.test(line);
    if (mayPart && length > fewCharacters) {
      parts.push([]);
      length = 0;
    }
    length += line.length + 1;
    isAfterBlank = isBlank;
    open = open === undefined ? opening(line) : closing(line, open);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

/** What the line opens and does not close: a fence of code, or HTML that blank lines do not end. */
function opening(line: string): string | undefined {
  const mark = fence.exec(line)?.[1];
  if (mark !== undefined) return mark;
  const name = rawStart.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return closing(line, name === '!--' ? '-->' : `</${name}`);
}

function closing(line: string, open: string): string | undefined {
  const isFence = open.startsWith('`') || open.startsWith('~');
  const isClosed = isFence ? line.trim().startsWith(open) : line.toLowerCase().includes(open);
  return isClosed ? undefined : open;
}
