/** The last words of Vitest and Playwright: how many tests ran and how they ended. */
import { stripVTControlCharacters } from 'node:util';

const closing =
  /^\s*(?:(?:Test Files|Tests)\s+\d|\d+ (?:passed|failed|flaky|skipped|did not run|interrupted)\b)/;

/**
 * @param {string} output of any step; most steps have no such lines
 * @returns {string[]}
 */
export function closingLines(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => closing.test(line))
    .map((line) => line.trim());
}
