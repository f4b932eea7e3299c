/** Bytes of a file → its text with plain line ends, or undefined when they are not UTF-8. */

export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    // Strict, and without a byte order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  } catch {
    return undefined;
  }
}
