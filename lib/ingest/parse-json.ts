/** Text that begins with a JSON object → that object as one plain value, and where it ends; or the reason why it is none. */
import { boundValue, nestedTooDeeply, type ParsedValue } from './parsed-value';

export type ParsedJson = { ok: true; value: unknown; end: number } | { ok: false; reason: string };

/** What stands after the object is left alone. */
export function parseJson(text: string): ParsedJson {
  const extent = findEnd(text);
  if ('reason' in extent) return { ok: false, reason: extent.reason };
  const parsed = parseObject(text.slice(0, extent.end));
  return parsed.ok ? { ...parsed, end: extent.end } : parsed;
}

function parseObject(json: string): ParsedValue {
  try {
    return boundValue(JSON.parse(json));
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) return nestedTooDeeply;
    // The message itself may quote what nobody should read.
    const position = / at position (\d+)/.exec(problem.message)?.[1];
    const line = position === undefined ? '' : ` in line ${lineAt(json, Number(position))}`;
    return { ok: false, reason: `is no JSON${line}: mend it there` };
  }
}

/** A text with the colon that makes it a key, if any; or a bracket. */
const token = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}[\]]/gs;

/** Just after the bracket that closes the first one. `JSON.parse` would keep the last of two equal keys in silence. */
function findEnd(text: string): { end: number } | { reason: string } {
  const keys: Set<string>[] = [];
  for (const { 0: found, 1: key, 2: colon, index } of text.matchAll(token)) {
    if (found === '{' || found === '[') keys.push(new Set());
    else if (found === '}' || found === ']') keys.pop();
    else if (key !== undefined && colon !== undefined) {
      const known = keys.at(-1);
      if (known?.has(key)) {
        return { reason: `a key is given twice in line ${lineAt(text, index)}: mend it there` };
      }
      known?.add(key);
    }
    if (keys.length === 0) return { end: index + found.length };
  }
  return { reason: 'it has no end: close its first { with }' };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
