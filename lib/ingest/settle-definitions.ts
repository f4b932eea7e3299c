/** Topic definitions and offering profiles, some of which speak for the same → one for each, and a finding for the rest. */
import type { Finding, FindingKind } from '../domain/finding';
import type { OfferingProfile } from '../domain/offering-profile';
import type { TopicDefinition } from '../domain/topic-definition';
import { compare } from './newer-first';

export type FiledDefinition = { file: string; definition: TopicDefinition };
export type FiledProfile = { file: string; profile: OfferingProfile };

type Settled<Filed> = { settled: Filed[]; findings: Finding[] };

export function settleDefinitions(filed: readonly FiledDefinition[]): Settled<FiledDefinition> {
  return settle(filed, 'topic-conflict', ({ definition }) => ({
    name: `${definition.topic.scheme}: ${definition.topic.label}`,
    key: definition.topic.slug,
    body: definition.body,
  }));
}

export function settleProfiles(filed: readonly FiledProfile[]): Settled<FiledProfile> {
  return settle(filed, 'path-conflict', ({ profile }) => ({
    name: profile.label,
    key: profile.slug,
    body: profile.body,
  }));
}

/** Who has words comes before who has none; of equals the file that sorts first speaks. */
function settle<Filed extends { file: string }>(
  filed: readonly Filed[],
  kind: FindingKind,
  about: (filed: Filed) => { name: string; key: string; body: string },
): Settled<Filed> {
  const owners = new Map<string, Filed>();
  const findings: Finding[] = [];
  const isMute = (one: Filed) => Number(about(one).body === '');
  for (const one of [...filed].sort((a, b) => isMute(a) - isMute(b) || compare(a.file, b.file))) {
    const { name, key } = about(one);
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, one);
      continue;
    }
    const what = `describes the same as ${owner.file} and was left out`;
    findings.push({ file: one.file, field: 'title', kind, what, before: name, after: '' });
  }
  const settled = [...owners.values()].sort((a, b) => compare(about(a).key, about(b).key));
  return { settled, findings };
}
