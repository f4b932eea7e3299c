/** A body that is Base64 from its first character to its last → the text inside; undefined for every other body. */

/** Words that happen to use only its letters decode to control characters or no UTF-8 before they are as long. */
const fewestCharacters = 12;

export function decodeBase64Text(body: string): string | undefined {
  const lines = body.trim().split(/\s*\n\s*/);
  const base64 = lines.join('');
  if (base64.length < fewestCharacters || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  // Decoding drops what does not fit: only what encodes to the same characters was Base64.
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) return undefined;
  const text = decodeStrictly(bytes);
  return text === undefined || /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
