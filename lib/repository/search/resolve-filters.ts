/** What a search is narrowed by → the keys and the numbers of briefs that mean it. */
import { z } from 'zod';
import type { SearchFilter } from '../../domain/search-query';
import type { Reader } from '../../store/connect';

/** Briefs are numbered by date: `first` and `last` are the ends of a time. */
export type ResolvedFilters = {
  keys: number[][];
  first: number | undefined;
  last: number | undefined;
  /** What the archive has nothing of. */
  unknown: SearchFilter[];
};

/**
 * `how` they came: what was chosen by a link means just that, so that it finds as many as the link promised; what was typed
 * means all that is called so, such as every host of a domain.
 */
export function resolveFilters(
  reader: Reader,
  filters: readonly SearchFilter[],
  how: 'typed' | 'chosen',
): ResolvedFilters {
  const resolved: ResolvedFilters = { keys: [], first: undefined, last: undefined, unknown: [] };
  for (const filter of filters) {
    if (filter.kind === 'from') resolved.first = firstSince(reader, filter.value);
    else if (filter.kind === 'to') {
      resolved.first ??= firstSince(reader, '0');
      resolved.last = lastUntil(reader, filter.value);
    } else {
      const chosen = how === 'chosen' ? idsOf(reader, [chosenName(filter)]) : [];
      const ids = chosen.length > 0 ? chosen : idsOf(reader, namesOf(reader, filter));
      if (ids.length === 0) resolved.unknown.push(filter);
      else resolved.keys.push(ids);
    }
  }
  return resolved;
}

const idRow = z.object({ id: z.number() });
const hostRow = z.object({ host: z.string() });
const slugRow = z.object({ slug: z.string() });

function idsOf(reader: Reader, names: readonly string[]): number[] {
  return names
    .flatMap((key) => reader.all(idRow, 'SELECT id FROM keys WHERE key = ?', key))
    .map(({ id }) => id);
}

/** As links name it. */
function chosenName({ kind, value }: SearchFilter): string {
  return `${kind === 'topic' ? 'concept' : kind}:${value}`;
}

/** A person types names as they are shown, or as they stand in an address. */
function namesOf(reader: Reader, { kind, value }: SearchFilter): string[] {
  const slug = value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  switch (kind) {
    case 'topic':
      // Slugs may begin or end with a hyphen, which nobody means who types words.
      return [...new Set([slug, value.toLowerCase()])].flatMap((name) => [
        `concept:${name}`,
        `topic:${name}`,
      ]);
    case 'type':
      return [`type:${slug}`, `type:${slug.replace(/s$/, '')}`];
    case 'community':
      // Its slug is written as its path is, which readers need not know.
      return reader
        .all(
          slugRow,
          'SELECT slug FROM communities WHERE lower(slug) IN (?1, ?2) OR lower(name) = ?1',
          value.toLowerCase(),
          slug,
        )
        .map((row) => `community:${row.slug}`);
    case 'source':
      return reader
        .all(hostRow, 'SELECT host FROM sources WHERE ?1 IN (host, domain, lower(name))', value)
        .map(({ host }) => `source:${host}`);
    default:
      return [...new Set([slug, value.toLowerCase()])].map((name) => `${kind}:${name}`);
  }
}

const numberRow = z.object({ n: z.number() });

function firstSince(reader: Reader, day: string): number {
  const sql = 'SELECT n FROM briefs WHERE sort >= ? ORDER BY sort, path LIMIT 1';
  return reader.first(numberRow, sql, day)?.n ?? Number.MAX_SAFE_INTEGER;
}

/** The day itself, or the whole month or year, included. */
function lastUntil(reader: Reader, day: string): number {
  const sql = 'SELECT n FROM briefs WHERE sort < ? ORDER BY sort DESC, path DESC LIMIT 1';
  return reader.first(numberRow, sql, `${day}~`)?.n ?? 0;
}
