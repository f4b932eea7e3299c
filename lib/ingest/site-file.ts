/** A YAML file that stands beside the documents, e.g. `redirects.yml` → what it says, or why that cannot be told. */
import type { Finding } from '../domain/finding';
import { decodeText } from './decode-text';
import { errorCode } from './follow-link';
import { parseYaml } from './parse-yaml';
import { readText, unreadable } from './read-text';
import { gatherFindings } from './report';

export type SiteFileFault = { kind: 'unread' | 'broken' | 'empty'; reason: string };

export type SiteFile = { ok: true; value: unknown } | { ok: false; fault: SiteFileFault };

/** Undefined where there is none. */
export function readSiteFile(contentDir: string, file: string): SiteFile | undefined {
  try {
    return parseSiteFile(readText(contentDir, file));
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return undefined;
    return { ok: false, fault: { kind: 'unread', reason: unreadable(problem) } };
  }
}

export function parseSiteFile(bytes: Uint8Array): SiteFile {
  const text = decodeText(bytes);
  if (text === undefined) return broken('is not UTF-8 and was left out: save it in that encoding');
  const yaml = parseYaml(text);
  if (!yaml.ok) return broken(`is no YAML and was left out: ${yaml.reason}`);
  if (yaml.value === undefined || yaml.value === null)
    return { ok: false, fault: { kind: 'empty', reason: 'is empty' } };
  return { ok: true, value: yaml.value };
}

export function broken(reason: string): SiteFile & { ok: false } {
  return { ok: false, fault: { kind: 'broken', reason } };
}

/** A file without a line is as good as none. */
export function findingsOfFault(file: string, { kind, reason }: SiteFileFault): Finding[] {
  const { findings, report } = gatherFindings(file);
  if (kind !== 'empty') report('', 'value-invalid', reason);
  return findings;
}
