/** A path where nothing lives → the internal page that says so and searches for its words. */
import { internalPaths } from '../routes';
import { pathWords } from './path-words';

const longestWord = 40;

/** Only the telling words of the path go on: few and short, whatever was asked for. */
export function missingPath(rawPath: string): string {
  const words = pathWords(decodeLeniently(rawPath)).map((word) => word.slice(0, longestWord));
  return `${internalPaths.missing}/${encodeURIComponent(words.join('-') || '-')}`;
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
