/** Headers of answers → lists of them that are remembered once for all answers that were sent under the same. */
import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';

/** Those of each kind of answer, and of each player of videos. */
const mostLists = 100;

/** Of the body, of the connection and of the moment; and what each answer has of its own. */
const passing = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
]);

/** Name, value, name, value: as they are now, without those that tell of a body or are `leftOut`. */
export function createSharedHeaders(
  leftOut: (name: string) => boolean = () => false,
): (response: ServerResponse) => readonly string[] {
  const lists = new LRUCache<string, readonly string[]>({ max: mostLists });
  return (response) => {
    const list = Object.entries(response.getHeaders()).flatMap(([name, value]) => {
      if (value === undefined || passing.has(name) || leftOut(name)) return [];
      return [value].flat().flatMap((each) => [name, String(each)]);
    });
    const text = list.join('\n');
    const known = lists.get(text) ?? list;
    lists.set(text, known);
    return known;
  };
}
