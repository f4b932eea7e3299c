/** Bytes of a file → its text with plain line ends, or undefined when they are not UTF-8. */
import { isUtf8 } from 'node:buffer';

const byteOrderMark = '\ufeff';

export function decodeText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const { buffer, byteOffset, byteLength } = bytes;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString();
  const bare = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
}
