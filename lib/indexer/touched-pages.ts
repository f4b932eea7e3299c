/** What is named or filed otherwise → the lists, offerings and places whose rows may be others for it. */
import { z } from 'zod';
import type { SitePath } from '../domain/site-path';
import { siteFeed } from '../ingest/parse-place';
import { parseTarget, sitePath } from '../routes';
import type { Reader, Writer } from '../store/connect';
import { listKey, parseListKey } from '../store/list-key';
import { listsOfTopic } from './collect-lists';
import { topicContact } from './contacts';
import { findRecord } from './file-record';
import { filesAt } from './gather-cluster';
import { spellingOf } from './mentions';
import type { NamedThings } from './name-things';
import { isPlace, placePath } from './place-path';
import type { Cluster, FileChange } from './publication';
import { splitThing } from './write-named';
import { placesOfCommunity } from './write-places';
import { offeringsWithTopic } from './write-profiles';

/** Lists that are there without a story, or may have lost their last one. */
export function listsToTouch({ topics, born, dead }: NamedThings): string[] {
  return [
    'site',
    `section:${siteFeed.path}`,
    ...topics.flatMap(listsOfTopic).map(listKey),
    ...born,
    ...dead,
  ];
}

const oneRow = z.object({ one: z.literal(1) });

/** Whether a list stays without a story: what it is about is there all the same. */
export function isOpen(reader: Reader, key: string): boolean {
  const list = parseListKey(key);
  const isNamed = (column: string, slug: string) =>
    reader.first(oneRow, `SELECT 1 AS one FROM topics WHERE ${column} = ? LIMIT 1`, slug) !==
    undefined;
  if (list.kind === 'site' || key === `section:${siteFeed.path}`) return true;
  if (list.kind === 'topic') return isNamed('slug', list.topic);
  if (list.kind === 'concept') return isNamed('concept', list.concept);
  if (list.kind === 'scheme') return isNamed('scheme_slug', list.scheme);
  return spellingOf(reader, key) !== undefined;
}

export function offeringsToWrite(
  reader: Reader,
  cluster: Cluster,
  { things, respelled }: NamedThings,
): Set<string> {
  const ofProfiles = othersOf(cluster).flatMap(({ before, after }) =>
    [before, after].flatMap((kept) =>
      kept?.outcome.kind === 'offering' ? [kept.outcome.profile.slug] : [],
    ),
  );
  const renamed = respelled.flatMap((slug) => offeringsWithTopic(reader, slug));
  const profiles = respelled.flatMap((slug) => profilesWithTopic(reader, slug));
  const named = [...things, ...renamed].map(splitThing).filter(({ kind }) => kind === 'offering');
  return new Set([...ofProfiles, ...profiles, ...named.map(({ name }) => name)]);
}

function othersOf(cluster: Cluster): FileChange[] {
  return [...cluster.values()].filter(({ isBrief }) => !isBrief);
}

function profilesWithTopic(reader: Reader, slug: string): string[] {
  return filesAt(reader, topicContact(slug)).flatMap(({ file }) => {
    const outcome = findRecord(reader, file)?.kept.outcome;
    return outcome?.kind === 'offering' ? [outcome.profile.slug] : [];
  });
}

/** Hubs and sections whose names, words or figures may be others. */
export function placesToWrite(
  writer: Writer,
  cluster: Cluster,
  { things, topics }: NamedThings,
  lists: readonly string[],
): Set<SitePath> {
  const ofPages = othersOf(cluster).flatMap(({ before, after }) =>
    [before, after].flatMap((kept) =>
      kept?.outcome.kind === 'section-page' ? [kept.outcome.page.path] : [],
    ),
  );
  const mentioned = things.filter(isPlace).map(placePath);
  const schemes = topics.map(({ schemeSlug }) => sitePath({ kind: 'scheme', scheme: schemeSlug }));
  const mastheads = things
    .map(splitThing)
    .filter(({ kind }) => kind === 'masthead')
    .map(({ name }) => placePath(name.startsWith('/') ? `section:${name}` : `community:${name}`));
  // The topics that a hub features are shown while the community has briefs of them.
  const hubs = lists.filter((list) => splitThing(list).kind === 'community').map(placePath);
  const paths = new Set<SitePath>([
    siteFeed.path,
    ...ofPages,
    ...mentioned,
    ...schemes,
    ...mastheads,
    ...hubs,
  ]);
  // Sections take the hue of their hub.
  for (const path of [...ofPages, ...mentioned]) {
    const target = parseTarget(path);
    if (target?.kind !== 'community') continue;
    for (const place of placesOfCommunity(writer, target.community)) paths.add(place);
  }
  return paths;
}
