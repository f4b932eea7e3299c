/** The leaves between two block boundaries → paragraphs: cut at doubled breaks, and in HTML at bare line ends. */
import { isBlank, isBreak, type Leaf, trimLeaves } from './inline-leaves';

/** What in a body stood for paragraphs, so that it can be reported once. */
export type ParagraphNotes = { breaks: boolean; lines: boolean; blanks: boolean };

export type ParagraphRules = {
  /** In Markdown a line end is only a blank. */
  linesEndParagraphs: boolean;
  notes: ParagraphNotes;
};

export function splitParagraphs(leaves: Leaf[], rules: ParagraphRules): Leaf[][] {
  const pieces = rules.linesEndParagraphs ? leaves.flatMap(partLines) : leaves;
  const gaps = findGaps(pieces);
  // Where one line ends inside a sentence the text is wrapped, and no line end means anything.
  const isWrapped = gaps.some(({ line, breaks }) => line === 'in sentence' && breaks === 0);
  const paragraphs: Leaf[][] = [];
  let start = 0;
  for (const { from, to, breaks, line } of gaps) {
    const isLine = line === 'empty' || (line === 'after sentence' && breaks === 0 && !isWrapped);
    if (breaks < 2 && !isLine) continue;
    if (breaks >= 2) rules.notes.breaks = true;
    else rules.notes.lines = true;
    paragraphs.push(pieces.slice(start, from));
    start = to;
  }
  paragraphs.push(pieces.slice(start));
  return paragraphs.map((part) => trim(part, rules.notes)).filter((part) => part.length > 0);
}

function trim(leaves: Leaf[], notes: ParagraphNotes): Leaf[] {
  const trimmed = trimLeaves(leaves);
  const last = leaves.findLast(({ node }) => typeof node !== 'string' || /[^ \t\n]/.test(node));
  const isPadded = typeof last?.node === 'string' && /\u00a0\s*$/.test(last.node);
  if (isPadded && trimmed.length > 0) notes.blanks = true;
  return trimmed;
}

/** A text with line ends as several leaves: its lines, and the blanks between them. */
function partLines(leaf: Leaf): Leaf[] {
  if (typeof leaf.node !== 'string' || !leaf.node.includes('\n')) return [leaf];
  const parts = leaf.node.split(/([ \t\u00a0]*\n\s*)/);
  return parts.filter((part) => part !== '').map((node) => ({ ...leaf, node }));
}

/** Pieces `from` up to `to`, without `to`, part two words. */
type Gap = {
  from: number;
  to: number;
  breaks: number;
  line: 'none' | 'empty' | 'after sentence' | 'in sentence';
};

function findGaps(pieces: Leaf[]): Gap[] {
  const gaps: Gap[] = [];
  let previous = -1;
  for (const [position, piece] of pieces.entries()) {
    if (isBreak(piece) || isBlank(piece)) continue;
    const between = pieces.slice(previous + 1, position);
    const before = pieces[previous];
    if (before && between.length > 0) {
      const breaks = between.filter(isBreak).length;
      gaps.push({ from: previous + 1, to: position, breaks, line: lineOf(before, between, piece) });
    }
    previous = position;
  }
  return gaps;
}

function lineOf(before: Leaf, between: Leaf[], after: Leaf): Gap['line'] {
  const blanks = between.map(({ node }) => (typeof node === 'string' ? node : '')).join('');
  if (!blanks.includes('\n')) return 'none';
  if (/\n[^\S\n]*\n/.test(blanks) && !between.some(isBreak)) return 'empty';
  // A program that lays out HTML indents what it breaks, and breaks where it likes.
  if (typeof before.node !== 'string' || typeof after.node !== 'string') return 'none';
  const isEnd = /[.!?…:;。！？]["'”’»)\]]*\s*$/.test(before.node.slice(-8));
  const isStart = !/^\s*\p{Ll}/u.test(after.node) && !/\n[ \t]{2,}$/.test(blanks);
  return isEnd && isStart ? 'after sentence' : 'in sentence';
}
