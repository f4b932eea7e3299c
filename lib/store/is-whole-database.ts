/** A file → whether it is a database that is all there, told from its first bytes and its length alone. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Offsets of https://sqlite.org/fileformat.html#the_database_header. */
const magic = 'SQLite format 3\0';
const headerBytes = 100;
const pageSizeAt = 16;
const pageCountAt = 28;

/** A truncated database still opens, and one of no bytes passes for a new one: only the length tells. */
export function isWholeDatabase(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < headerBytes) return false;
  const header = readHeader(file);
  if (header.toString('latin1', 0, magic.length) !== magic) return false;
  const pageSize = header.readUInt16BE(pageSizeAt);
  // 65536 does not fit into its two bytes and is written as 1.
  return size >= header.readUInt32BE(pageCountAt) * (pageSize === 1 ? 65_536 : pageSize);
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(headerBytes);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, headerBytes, 0);
  } finally {
    closeSync(descriptor);
  }
  return header;
}
