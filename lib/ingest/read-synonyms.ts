/** `content/synonyms.yml` → wordings that mean the same, for the search, and what is wrong with the others. */
import type { Finding } from '../domain/finding';
import { searchWords } from '../domain/search-text';
import { isMapping } from './fields';
import { gatherFindings, type Report } from './report';
import {
  broken,
  findingsOfFault,
  parseSiteFile,
  readSiteFile,
  type SiteFile,
  type SiteFileFault,
} from './site-file';

export type Synonyms = {
  /** Each of two wordings at least, as written; a wording may be of several words. */
  groups: string[][];
  findings: Finding[];
  /** Why there are none, though there is a file. */
  fault?: SiteFileFault;
};

export const synonymsFile = 'synonyms.yml';

/** Nobody types more as one thing. */
const mostWords = 8;
/** Of one line: each is looked for whenever one of them is. */
const mostWordings = 12;

/** Without the file there are none. */
export function readSynonyms(contentDir: string): Synonyms {
  const file = readSiteFile(contentDir, synonymsFile);
  return file ? synonymsOf(file) : { groups: [], findings: [] };
}

export function parseSynonyms(bytes: Uint8Array): Synonyms {
  return synonymsOf(parseSiteFile(bytes));
}

function synonymsOf(file: SiteFile): Synonyms {
  if (!file.ok) {
    const { fault } = file;
    return { groups: [], findings: findingsOfFault(synonymsFile, fault), fault };
  }
  const lines = linesOf(file.value);
  if (!lines)
    return synonymsOf(broken('must hold lines of "word: another" or "word: [another, a third]"'));
  const { findings, report } = gatherFindings(synonymsFile);
  const groups = lines.flatMap((line) => parseGroup(line, report));
  return { groups, findings };
}

type Line = { name: string; values: unknown[] };

/** A list of lists says the same. */
function linesOf(value: unknown): Line[] | undefined {
  if (isMapping(value)) {
    return Object.entries(value).map(([name, given]) => ({ name, values: [name, given] }));
  }
  if (!Array.isArray(value)) return undefined;
  return value.map((given: unknown, at) => ({ name: `line ${at + 1}`, values: [given] }));
}

function parseGroup({ name, values }: Line, report: Report): string[][] {
  const wordings = new Map<string, string>();
  for (const value of values.flatMap(textsOf)) {
    const text = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : '';
    const words = searchWords(text);
    if (words.length === 0 || words.length > mostWords) {
      const what = `is no wording of one to ${mostWords} words and was left out`;
      report(name, 'value-invalid', what, value);
    } else if (wordings.size === mostWordings) {
      report(name, 'value-invalid', `is one more than ${mostWordings} and was left out`, text);
    } else wordings.set(words.join(' '), text);
  }
  if (wordings.size > 1) return [[...wordings.values()]];
  report(name, 'value-invalid', 'has no other wording and was left out: write "word: another"');
  return [];
}

/** A list, or a text with commas; numbers are words as well. */
function textsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? value.split(',') : [value];
}
