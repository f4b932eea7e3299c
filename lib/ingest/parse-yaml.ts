/** YAML text → one plain value, or the reason why it is none; nothing in it can run, grow or hang. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

export type ParsedYaml = { ok: true; value: unknown } | { ok: false; reason: string };

/** Nodes of a document with every alias written out: real front matter has some hundred. */
const mostNodes = 50_000;

/** `firstLine` is the line of the file on which the text begins, for reasons that name a line. */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  try {
    // The core schema of YAML 1.2: dates stay text, `012` is twelve, no tag makes an object.
    const value = load(text, { schema: CORE_SCHEMA });
    if (countNodes(value, new Map()) <= mostNodes) return { ok: true, value };
    return {
      ok: false,
      reason: 'its aliases repeat more than a document can hold: write them out',
    };
  } catch (problem) {
    return { ok: false, reason: reasonOf(problem, firstLine) };
  }
}

/** Aliases share one object, so the sum is quick even where writing them out would fill the memory. */
function countNodes(value: unknown, counted: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  counted.set(value, Number.POSITIVE_INFINITY); // An alias to a node that holds it never ends.
  let sum = 1;
  for (const part of Object.values(value)) sum += countNodes(part, counted);
  counted.set(value, sum);
  return sum;
}

/** The library's own message quotes the lines around, which may hold what nobody should read. */
function reasonOf(problem: unknown, firstLine: number): string {
  if (problem instanceof YAMLException) {
    const line = problem.mark ? ` in line ${problem.mark.line + firstLine}` : '';
    const what = problem.reason.replaceAll(/[<"].*[>"]/g, 'value');
    return `${what.includes('duplicated') ? 'a key is given twice' : what}${line}: mend it there`;
  }
  return 'it is nested too deeply: flatten it';
}
