/** The HTML of a page → the SHA-256 sources that its inline scripts need in a Content-Security-Policy. */
import { createHash } from 'node:crypto';

const inlineScript = /<script>(?<text>[\s\S]*?)<\/script>/g;

/**
 * Returns e.g. `'sha256-…'`, each once, in the order of the page. By then `plain-html.ts` has left no inline script but
 * our own, and the sanitiser lets none of a document through: what stands there is blessed.
 */
export function scriptHashes(html: string): string[] {
  const texts = [...html.matchAll(inlineScript)].map(({ groups }) => groups?.['text'] ?? '');
  return [...new Set(texts.map((text) => `'sha256-${sha256(text)}'`))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
