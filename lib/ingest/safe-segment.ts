/** One written segment of a path → one that can stand in an address of ours, as like it as can be. */

import { isReservedSegment } from '../domain/reserved-names';
import { type Slug, slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';
import { cleanLine } from './clean-text';

/** File systems end at 255 bytes; what is cut leaves room for a suffix. */
const mostBytes = 255;
const cutBytes = 200;

/** Undefined when nothing is left. `suffix` sets a name apart from those that end every list. */
export function safeSegment(written: string, suffix: string): Slug | undefined {
  const clean = cleanLine(written.replaceAll(/[/?#\\\p{Cc}]+/gu, '-'));
  if (clean === '') return undefined;
  const free = isReservedSegment(clean.toLowerCase()) ? `${clean}-${suffix}` : clean;
  return slugSchema.parse(shorten(free));
}

/** Cut between characters, with a hash of the whole so that long names stay apart. */
function shorten(segment: string): string {
  if (Buffer.byteLength(segment) <= mostBytes) return segment;
  let bytes = 0;
  let cut = '';
  for (const character of segment) {
    bytes += Buffer.byteLength(character);
    if (bytes > cutBytes) break;
    cut += character;
  }
  return `${cut}-${textHash(segment)}`;
}
