/** Text, parts of which were UTF-8 read as Windows-1252 (`isnâ€™t`) → the text as it was meant, and each repair. */
import { type Candidate, findCandidates } from './find-double-encoding';
import { familyOf, type Judgement, judge } from './judge-double-encoding';
import { highCharacters } from './windows-1252';

/** A repaired stretch with the words it stands in. */
export type Repair = { before: string; after: string };

export type Repaired = { text: string; repairs: Repair[] };

const runs = new RegExp(`[${highCharacters}]{2,}`, 'g');
/** Text that was misread twice is repaired twice; no real one was misread more often than this. */
const mostRounds = 4;

/** First bytes of UTF-8 sequences, read as Latin letters: without one there is nothing to repair. */
const leads = /[\u00c2-\u00f4]/;

export function mayBeMisread(text: string): boolean {
  return leads.test(text);
}

export function repairMojibake(text: string): Repaired {
  let repaired: Repaired = { text, repairs: [] };
  if (!mayBeMisread(text)) return repaired;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = repairOnce(repaired.text);
    if (next.repairs.length === 0) break;
    repaired = {
      text: next.text,
      // A later round repairs what an earlier one left: the first shows what stood in the file.
      repairs: repaired.repairs.length > 0 ? repaired.repairs : next.repairs,
    };
  }
  return repaired;
}

function repairOnce(text: string): Repaired {
  const candidates = [...text.matchAll(runs)].flatMap((run) => findCandidates(run[0], run.index));
  if (candidates.length === 0) return { text, repairs: [] };
  const judged = candidates.map(
    (candidate, position): Judged => ({
      candidate,
      judgement: isMention(text, candidates, position)
        ? 'meant'
        : judge(
            candidate,
            textBefore(text, candidates, position),
            text.slice(candidate.end, candidate.end + 1),
          ),
    }),
  );
  const misread = judged.filter(isSettledBy(witnesses(judged))).map(({ candidate }) => candidate);
  return replace(text, misread);
}

type Judged = { candidate: Candidate; judgement: Judgement };

/** `“â€™” stands for an apostrophe`: what sound quotation marks enclose is spoken of. */
function isMention(text: string, candidates: Candidate[], position: number): boolean {
  const { start, end } = candidates[position] ?? { start: 0, end: 0 };
  const isAlone =
    candidates[position - 1]?.end !== start && candidates[position + 1]?.start !== end;
  return isAlone && /[“‘«‹„‚]/.test(text.charAt(start - 1)) && /[”’»›“‘]/.test(text.charAt(end));
}

/** The two characters before a candidate; a neighbour that may be misread counts as what it would become. */
function textBefore(text: string, candidates: Candidate[], position: number): string {
  const { start } = candidates[position] ?? { start: 0 };
  const previous = candidates[position - 1];
  return previous?.end === start ? previous.decoded : text.slice(Math.max(0, start - 2), start);
}

/** Families of which something was certainly misread, or of which a whole word can only be misread. */
function witnesses(judged: Judged[]): Set<string> {
  const families = new Set<string>();
  for (const [position, { candidate, judgement }] of judged.entries()) {
    const family = witnessOf(candidate);
    const next = judged[position + 1]?.candidate;
    const isWord = next?.start === candidate.end && witnessOf(next) === family;
    const isLetters = /^\p{L}+$/u.test(candidate.decoded + (next?.decoded ?? ''));
    if (judgement === 'misread' || (isWord && isLetters && isScript(family))) families.add(family);
  }
  return families;
}

/** Latin letters vouch only for those of the same first byte: `Ã©` says nothing about `5 Å²`. */
function witnessOf({ lead, decoded }: Candidate): string {
  const family = familyOf(decoded);
  return family === 'latin' ? `latin ${lead === 'Ä' ? 'Å' : lead}` : family;
}

function isScript(family: string): boolean {
  return family === 'hebrew' || family === 'arabic';
}

/** An open one is settled by a witness of its family, and by a misread one that it touches, as in `Å Ã¡rka`. */
function isSettledBy(families: Set<string>) {
  return ({ candidate, judgement }: Judged, position: number, judged: Judged[]): boolean => {
    if (judgement !== 'open') return judgement === 'misread';
    const { start, end } = candidate;
    const [previous, next] = [judged[position - 1], judged[position + 1]];
    return (
      families.has(witnessOf(candidate)) ||
      (previous?.judgement === 'misread' && previous.candidate.end === start) ||
      (next?.judgement === 'misread' && next.candidate.start === end)
    );
  };
}

function replace(text: string, misread: Candidate[]): Repaired {
  let repaired = '';
  let position = 0;
  const repairs: Repair[] = [];
  let shown = -1;
  for (const [index, { start, end, decoded }] of misread.entries()) {
    repaired += text.slice(position, start) + decoded;
    position = end;
    if (start < shown) continue;
    const stretch = wordsAround(text, start, end);
    shown = stretch.end;
    repairs.push(show(text, stretch, misread, index));
  }
  return { text: repaired + text.slice(position), repairs };
}

function wordsAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const cut = before.length === 24 ? before.indexOf(' ') + 1 : 0;
  const tail = after.length === 24 ? after.lastIndexOf(' ') : after.length;
  return { start: start - before.length + cut, end: end + (tail < 0 ? after.length : tail) };
}

function show(
  text: string,
  { start, end }: { start: number; end: number },
  misread: Candidate[],
  first: number,
): Repair {
  let after = '';
  let position = start;
  for (let index = first; ; index += 1) {
    const candidate = misread[index];
    if (!candidate || candidate.end > end) break;
    after += text.slice(position, candidate.start) + candidate.decoded;
    position = candidate.end;
  }
  return { before: text.slice(start, end), after: after + text.slice(position, end) };
}
