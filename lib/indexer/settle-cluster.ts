/** A cluster of files → its briefs as they are to be published; the cluster grows by whoever is in the way. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import { standingPaths } from '../ingest/living-paths';
import { settleBriefs } from '../ingest/settle-briefs';
import type { Reader } from '../store/connect';
import { idContact, pathContact } from './contacts';
import { filesAt, gatherCluster } from './gather-cluster';
import { placePath } from './place-path';
import type { Cluster } from './publication';
import type { SettledBrief } from './write-briefs';
import { spelledTopic } from './write-named';

export type SettledCluster = { cluster: Cluster; briefs: SettledBrief[]; findings: Finding[] };

export function settleCluster(reader: Reader, cluster: Cluster): SettledCluster {
  const spell = rememberSpelling(reader);
  const taken = placePaths(reader);
  let gathered = cluster;
  for (;;) {
    const { briefs, findings } = settle(gathered, taken, spell);
    const outsiders = contactsInTheWay(reader, gathered, briefs);
    if (outsiders.length === 0) return { cluster: gathered, briefs, findings };
    gathered = gatherCluster(reader, gathered.values(), outsiders);
  }
}

function settle(
  cluster: Cluster,
  taken: ReadonlySet<string>,
  spell: (topic: Topic) => Topic,
): { briefs: SettledBrief[]; findings: Finding[] } {
  const known = new Map<string, Pick<SettledBrief, 'file' | 'textHash'>>();
  const filed = [...cluster.values()].flatMap(({ id, after }) => {
    if (after?.outcome.kind !== 'brief') return [];
    const { brief, textHash } = after.outcome;
    known.set(after.file, { file: id, textHash });
    return [{ file: after.file, brief }];
  });
  const { briefs, findings } = settleBriefs(filed, taken, spell);
  return {
    briefs: briefs.flatMap(({ file: name, brief }) => {
      const one = known.get(name);
      return one ? [{ ...one, name, brief }] : [];
    }),
    findings,
  };
}

/** What was given to a brief of the cluster and may be wanted by one outside: it has not asked for it itself. */
function contactsInTheWay(
  reader: Reader,
  cluster: Cluster,
  settled: readonly SettledBrief[],
): number[] {
  return settled
    .flatMap(({ file, brief }) => {
      const after = cluster.get(file)?.after;
      if (after?.outcome.kind !== 'brief') return [];
      const { path, id } = after.outcome.brief;
      if (path === brief.path && id === brief.id) return [];
      return [pathContact(brief.path), idContact(brief.place.path, brief.id)];
    })
    .filter((contact) => filesAt(reader, contact).some(({ file }) => !cluster.has(file)));
}

function rememberSpelling(reader: Reader): (topic: Topic) => Topic {
  const known = new Map<string, Topic>();
  return (topic) => {
    const spelling = known.get(topic.slug) ?? spelledTopic(reader, topic.slug) ?? topic;
    known.set(topic.slug, spelling);
    return spelling;
  };
}

const thingRow = z.object({ thing: z.string() });

/** Paths of hubs and sections: no brief may live there. */
function placePaths(reader: Reader): Set<string> {
  const things = reader.all(
    thingRow,
    `SELECT DISTINCT thing FROM mentions
     WHERE (thing >= 'section:' AND thing < 'section;') OR (thing >= 'community:' AND thing < 'community;')`,
  );
  return new Set([...standingPaths, ...things.map(({ thing }) => placePath(thing))]);
}
