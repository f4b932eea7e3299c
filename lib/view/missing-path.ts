/** A path where nothing lives, or no longer → the internal page that says so and searches for its words. */
import { internalPaths } from '../internal-paths';
import { pathWords } from './path-words';

const longestWord = 40;

export function missingPath(rawPath: string): string {
  return `${internalPaths.missing}/${tellingWords(rawPath)}`;
}

export function gonePath(rawPath: string): string {
  return `${internalPaths.gone}/${tellingWords(rawPath)}`;
}

/** Few and short, whatever was asked for. */
function tellingWords(rawPath: string): string {
  const words = pathWords(decodeLeniently(rawPath)).map((word) => word.slice(0, longestWord));
  return encodeURIComponent(words.join('-') || '-');
}

/** Unlike a path that is looked up, one that is only searched for may be half broken or encoded twice. */
function decodeLeniently(rawPath: string): string {
  return rawPath
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return ' ';
      }
    })
    .replaceAll(/%[0-9a-f]{2}/gi, ' ');
}
