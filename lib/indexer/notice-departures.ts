/** What was published and what is → what is to be remembered of the paths that briefs left. */
import { z } from 'zod';
import type { Refusal } from '../domain/finding';
import { instantSchema } from '../domain/instant';
import type { Departure } from '../domain/journal-entry';
import type { KeptFile } from '../ingest/kept-file';
import type { Reader, Writer } from '../store/connect';
import { briefFates, type Fate, type FormerBrief } from './brief-fates';
import type { Settled } from './contacts';
import { isAnyDeparted, keepDeparted, recallDeparted } from './departed-briefs';
import { publishedIn } from './former-index';
import type { Cluster } from './publication';
import { type PublishedBrief, publishedBrief } from './published-brief';

/** A cluster with where its briefs were published and where they are, by the numbers of their files. */
type Settling = {
  cluster: Cluster;
  formerly: ReadonlyMap<number, Settled>;
  now: ReadonlyMap<number, Settled>;
};

export type Past = {
  /** What cannot even be read now: files, and folders with all that lies in them. */
  unread: readonly Refusal[];
  /** The index whose place this one takes; without it, this index itself says what was published. */
  formerIndex: Reader | undefined;
};

/** Those that are gone come first: of two that happen to one path, the move has the last word. */
export function noticeDepartures(
  writer: Writer,
  { cluster, formerly, now }: Settling,
  { unread, formerIndex }: Past,
): Departure[] {
  const changes = [...cluster.values()];
  const isAllNew = !formerIndex && changes.every(({ before }) => before === undefined);
  if (isAllNew && !isAnyDeparted(writer)) return [];
  const present = publishedOf(changes.map(({ id, after }) => [after, now.get(id)]));
  const former = formerIndex
    ? publishedIn(formerIndex, present)
    : publishedOf(changes.map(({ id, before }) => [before, formerly.get(id)]));
  const known: FormerBrief[] = [
    ...former.map((brief) => ({ ...brief, until: 'now' as const })),
    ...recallDeparted(writer, present),
  ];
  const fates = briefFates({
    former: known,
    present,
    isBroken: (file) => isRefused(writer, file) || isUnread(unread, file),
  });
  keepDeparted(writer, known, fates);
  const at = instantSchema.parse(new Date().toISOString());
  const departures = known.flatMap((brief, number) => departureOf(brief, fates[number], at));
  return [
    ...departures.filter(({ event }) => event === 'gone'),
    ...departures.filter(({ event }) => event === 'renamed'),
  ];
}

type Given = [kept: KeptFile | undefined, settled: Settled | undefined];

function publishedOf(given: readonly Given[]): PublishedBrief[] {
  return given.flatMap(([kept, settled]) => (kept && publishedBrief(kept, settled)) ?? []);
}

function departureOf(
  { paths }: FormerBrief,
  fate: Fate | undefined,
  at: Departure['at'],
): Departure[] {
  if (fate?.kind === 'gone') return [{ event: 'gone', at, ...paths }];
  if (fate?.kind !== 'renamed') return [];
  const { path, place, slug, host } = paths;
  return [{ event: 'renamed', at, path, place, slug, host, to: fate.to }];
}

const kindRow = z.object({ kind: z.string() });

function isRefused(reader: Reader, file: string): boolean {
  return reader.first(kindRow, 'SELECT kind FROM files WHERE file = ?', file)?.kind === 'refused';
}

function isUnread(unread: readonly Refusal[], file: string): boolean {
  return unread.some((refusal) => refusal.file === file || file.startsWith(`${refusal.file}/`));
}
