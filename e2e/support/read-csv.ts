/** CSV as RFC 4180 has it → rows of cells; written apart from what writes it. */
export function readCsv(csv: string): string[][] {
  const rows = csv.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g);
  return [...rows].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) =>
      cell.replaceAll('""', '"'),
    ),
  );
}
