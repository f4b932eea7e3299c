/** A cluster of files → its briefs as they are to be published; the cluster grows by whoever is in the way. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { standingPaths } from '../ingest/living-paths';
import { settleBriefs } from '../ingest/settle-briefs';
import type { Reader } from '../store/connect';
import { idContact, pathContact } from './contacts';
import { filesAt, gatherCluster } from './gather-cluster';
import { placePath } from './place-path';
import type { Cluster } from './publication';
import type { SettledBrief } from './write-briefs';

export type SettledCluster = { cluster: Cluster; briefs: SettledBrief[]; findings: Finding[] };

export function settleCluster(reader: Reader, cluster: Cluster): SettledCluster {
  const taken = placePaths(reader);
  let gathered = cluster;
  for (;;) {
    const { briefs, findings } = settle(gathered, taken);
    const outsiders = contactsInTheWay(reader, gathered, briefs);
    if (outsiders.length === 0) return { cluster: gathered, briefs, findings };
    gathered = gatherCluster(reader, gathered.values(), outsiders);
  }
}

function settle(
  cluster: Cluster,
  taken: ReadonlySet<string>,
): { briefs: SettledBrief[]; findings: Finding[] } {
  const known = new Map<string, number>();
  const filed = [...cluster.values()].flatMap(({ id, file, wanted }) => {
    if (!wanted) return [];
    known.set(file, id);
    return [{ file, brief: wanted }];
  });
  const { briefs, findings } = settleBriefs(filed, taken);
  return {
    briefs: briefs.map(({ file: name, brief }) => ({ file: known.get(name) ?? 0, name, brief })),
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
      const wanted = cluster.get(file)?.wanted;
      if (wanted?.path === brief.path && wanted.id === brief.id) return [];
      return [pathContact(brief.path), idContact(brief.place.path, brief.id)];
    })
    .filter((contact) => filesAt(reader, contact).some(({ file }) => !cluster.has(file)));
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
