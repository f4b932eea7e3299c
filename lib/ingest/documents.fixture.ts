/** The seeds of the content folder, and small documents, as tests need them. */
import { readFileSync } from 'node:fs';
import { type Fields, fieldsOf, isMapping } from './fields';
import { ingestBytes } from './ingest-file';
import type { IngestedFile } from './ingested-file';
import { parseFrontMatter } from './parse-front-matter';
import { parseYaml } from './parse-yaml';
import { gatherFindings } from './report';

const curated = 'communities/chronic-care-management/curated-content';

/** By the numbers under which the content model speaks of them. */
export const seedFiles = {
  '000': `${curated}/healthtechmagazine-why-providers-should-address-disparities-in-telehealth-access.md`,
  '001': 'news/healthcareitnews-ama-outlines-key-steps-for-advancing-telehealth-equity.md',
  '002': `${curated}/blog.burnsmcd-overcoming-challenges-for-the-future-of-telehealth.md`,
  '003': `${curated}/healthleadersmedia-three-actions-health-systems-should-take-now-to-bolster-telehealth.md`,
  '004': `${curated}/medcitynews-how-to-create-a-patient-focused-telehealth-experience.md`,
} as const;

export type SeedNumber = keyof typeof seedFiles;

export const seedNumbers = ['000', '001', '002', '003', '004'] as const satisfies SeedNumber[];

export function seedDocument(seed: SeedNumber): { fields: Fields; body: string } {
  const parsed = parseFrontMatter(readFileSync(`content/${seedFiles[seed]}`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.document;
}

export function fieldsFrom(yaml: string): Fields {
  const parsed = parseYaml(yaml);
  if (!parsed.ok || !isMapping(parsed.value)) throw new Error('the test wrote no mapping');
  return fieldsOf(parsed.value).fields;
}

/** Runs `normalise` and gives back what it made, with its findings as `field: kind: before → after`. */
export function withFindings<T>(
  normalise: (report: ReturnType<typeof gatherFindings>['report']) => T,
): { value: T; findings: string[] } {
  const { findings, report } = gatherFindings('test.md');
  const value = normalise(report);
  return {
    value,
    findings: findings.map((f) => `${f.field}: ${f.kind}: ${f.before} → ${f.after}`),
  };
}

/** One document down the line, with no picture in its folder. */
export function ingestText(text: string | Uint8Array, file = 'test.md'): IngestedFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return ingestBytes({ contentDir: 'nowhere', file, listing: { pictures: [], pdfs: [] }, bytes });
}

/** A brief of a document with these lines of front matter; throws when it is none. */
export function briefFrom(yaml: string, body = '<p>Some text.</p>', file = 'test.md') {
  const { outcome } = ingestText(`---\n${yaml}\n---\n${body}`, file);
  if (outcome.kind !== 'brief') throw new Error(JSON.stringify(outcome));
  return outcome.brief;
}
