/** YAML text → one plain value, or the reason why it is none; nothing in it can run, grow or hang. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { boundValue, nestedTooDeeply, type ParsedValue } from './parsed-value';

/** `firstLine` is the line of the file on which the text begins, for reasons that name a line. */
export function parseYaml(text: string, firstLine = 1): ParsedValue {
  try {
    // The core schema of YAML 1.2: dates stay text, `012` is twelve, no tag makes an object.
    return boundValue(load(text, { schema: CORE_SCHEMA }));
  } catch (problem) {
    if (!(problem instanceof YAMLException)) return nestedTooDeeply;
    return { ok: false, reason: reasonOf(problem, firstLine) };
  }
}

/** The library's own message quotes the lines around, which may hold what nobody should read. */
function reasonOf({ mark, reason }: YAMLException, firstLine: number): string {
  const line = mark ? ` in line ${mark.line + firstLine}` : '';
  const what = reason.replaceAll(/[<"].*[>"]/g, 'value');
  return `${what.includes('duplicated') ? 'a key is given twice' : what}${line}: mend it there`;
}
