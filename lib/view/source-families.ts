/** Takes all sources; gives their entries in the index, with the hosts of one domain as a family. */
import type { CountedSource } from '../repository/answers';
import { sourceLink } from './entity-link';
import type { IndexEntry } from './index-entry';

/** A host that is all there is of its domain, and is that domain, stands alone. */
export function sourceEntries(sources: CountedSource[]): IndexEntry[] {
  const families = new Map<string, { name: string; briefs: number; hosts: number }>();
  for (const { domain, count } of sources) {
    const known = families.get(domain) ?? { name: domain, briefs: 0, hosts: 0 };
    families.set(domain, {
      name: domain,
      briefs: known.briefs + count,
      hosts: known.hosts + 1,
    });
  }
  return sources.map((source) => {
    const family = families.get(source.domain);
    const alone = !family || (family.hosts === 1 && source.host === source.domain);
    const briefs = source.count;
    if (alone) return { ...sourceLink(source), briefs };
    // Below its domain a host is told from the others by its address, not by the name it may share with them.
    const { name, briefs: all } = family;
    return {
      ...sourceLink({ host: source.host, name: source.host }),
      briefs,
      family: { name, briefs: all },
    };
  });
}
