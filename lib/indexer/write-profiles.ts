/** Writes offerings, each with what its own document says of it. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import { type FiledProfile, settleProfiles } from '../ingest/settle-definitions';
import { settleTopic } from '../ingest/settle-topic';
import type { Reader, Writer } from '../store/connect';
import { profileContact } from './contacts';
import { findRecord } from './file-record';
import { filesAt } from './gather-cluster';
import { spelledTopic, writeOffering } from './write-named';

/** Findings about profiles, with the files of all profiles that were looked at. */
export type WrittenProfiles = { files: string[]; findings: Finding[] };

export function writeProfiles(writer: Writer, slugs: Iterable<string>): WrittenProfiles {
  const written: WrittenProfiles = { files: [], findings: [] };
  const spell = (topic: Topic) => spelledTopic(writer, topic.slug) ?? topic;
  for (const slug of slugs) {
    const profiles = profilesOf(writer, slug);
    const { settled, findings } = settleProfiles(profiles);
    written.files.push(...profiles.map(({ file }) => file));
    written.findings.push(...findings);
    const [speaker] = settled;
    for (const topic of speaker?.profile.topics ?? []) {
      settleTopic(speaker?.file ?? '', topic, spell, written.findings);
    }
    writeOffering(writer, slug, speaker?.profile, spell);
  }
  return written;
}

function profilesOf(reader: Reader, slug: string): FiledProfile[] {
  return filesAt(reader, profileContact(slug))
    .flatMap(({ file }) => findRecord(reader, file) ?? [])
    .flatMap(({ kept: { file, outcome } }) =>
      outcome.kind === 'offering' && outcome.profile.slug === slug
        ? [{ file, profile: outcome.profile }]
        : [],
    );
}

const thingRow = z.object({ thing: z.string() });

/** Things as `offering:x` that are named with a topic. */
export function offeringsWithTopic(reader: Reader, slug: string): string[] {
  return reader
    .all(
      thingRow,
      `SELECT DISTINCT thing FROM mentions
       WHERE thing >= 'offering:' AND thing < 'offering;' AND instr(spelling, ?) > 0`,
      `"slug":${JSON.stringify(slug)}`,
    )
    .map(({ thing }) => thing);
}
