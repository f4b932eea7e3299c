/** TOML text → one plain value, as YAML would give it, or the reason why it is none. */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { boundValue, nestedTooDeeply, type ParsedValue } from './parsed-value';

/** `firstLine` is the line of the file on which the text begins, for reasons that name a line. */
export function parseToml(text: string, firstLine = 1): ParsedValue {
  try {
    const table = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: 100 });
    return boundValue(plainValue(table, text));
  } catch (problem) {
    if (!(problem instanceof TomlError)) return nestedTooDeeply;
    // The library's own message quotes the lines around, which may hold what nobody should read.
    const what = problem.message.includes('redefine') ? 'a key is given twice' : 'is no TOML';
    return { ok: false, reason: `${what} in line ${problem.line + firstLine - 1}: mend it there` };
  }
}

/** Dates and large integers as the text they were; tables as objects like any other. */
function plainValue(value: unknown, text: string): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof TomlDate) return dateText(value, text);
  if (Array.isArray(value)) return value.map((item: unknown) => plainValue(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, plainValue(item, text)]));
}

/** The library takes 30 February for 2 March: such a day is given as it was written, for the calendar to refuse. */
function dateText(date: TomlDate, text: string): string {
  const iso = date.toISOString();
  const day = iso.slice(0, 10);
  if (date.isTime() || text.includes(day)) return iso;
  return writtenDays(text).find((written) => rolledOver(written) === day) ?? iso;
}

function writtenDays(text: string): string[] {
  return text.match(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:29|30|31)/g) ?? [];
}

function rolledOver(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`)).toISOString().slice(0, 10);
}
