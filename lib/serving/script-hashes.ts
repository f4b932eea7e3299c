/**
 * The HTML of a page → the SHA-256 sources that its inline scripts need in a Content-Security-Policy.
 * Only known scripts are blessed: the framework's by how they begin, ours by their whole text. Anything else gets no
 * hash and the browser refuses it: the policy fails closed.
 */
import { createHash } from 'node:crypto';

/** How the inline scripts of the pinned Next.js version begin; a browser test of every template guards the list. */
const frameworkScripts = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[',
];

const inlineScript = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g;

/** Returns e.g. `'sha256-…'`, each once, in the order of the page. */
export function scriptHashes(html: string, ownScripts: readonly string[]): string[] {
  const hashes = new Set<string>();
  for (const { groups } of html.matchAll(inlineScript)) {
    const text = groups?.['text'] ?? '';
    const isInline = !/\b(?:src|type)=/.test(groups?.['attributes'] ?? '');
    const isBlessed =
      ownScripts.includes(text) || frameworkScripts.some((start) => text.startsWith(start));
    if (isInline && isBlessed) hashes.add(`'sha256-${sha256(text)}'`);
  }
  return [...hashes];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
