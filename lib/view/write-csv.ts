/** Cells → one line of CSV (RFC 4180) that no spreadsheet takes for a formula. */

/** With its line end. Every cell is quoted: no text in it can end the cell. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * Spreadsheets run a cell that begins like a formula, quoted or not, and whatever blanks stand before it
 * (OWASP, CSV injection); an apostrophe makes it text.
 */
function defuse(cell: string): string {
  return /^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
