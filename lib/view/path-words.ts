/** Takes a path that leads nowhere; gives the words in it, by which the nearest briefs are found. */

const tooCommon = new Set([
  ...[
    'a',
    'an',
    'and',
    'are',
    'as',
    'at',
    'by',
    'for',
    'from',
    'how',
    'in',
    'is',
    'it',
    'its',
    'of',
    'on',
  ],
  ...[
    'or',
    'that',
    'the',
    'their',
    'this',
    'to',
    'was',
    'what',
    'when',
    'who',
    'why',
    'will',
    'with',
  ],
  // Words of our own addresses and of older ones.
  ...[
    'communities',
    'content',
    'curated',
    'feed',
    'html',
    'index',
    'news',
    'offering',
    'page',
    'post',
  ],
  ...['topic', 'topics', 'xml'],
]);

/** More words than these make a search slower, not better. */
const mostWords = 12;

/** Lower-case words of a decoded path, last segment first; never one twice, none of a single letter. */
export function pathWords(path: string): string[] {
  const words = path
    .split('/')
    .reverse()
    .flatMap((segment) =>
      segment
        .slice(0, 300)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length > 1 && !/^\d+$/.test(word) && !tooCommon.has(word));
  return [...new Set(words)].slice(0, mostWords);
}
