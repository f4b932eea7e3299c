/** Findings of one file, gathered as it goes down the line; values become short excerpts that leak nothing. */
import type { Finding, FindingKind } from '../domain/finding';

/** Takes one finding: `field` is a key path of the front matter, or `body`. */
export type Report = (
  field: string,
  kind: FindingKind,
  what: string,
  before?: unknown,
  after?: string,
) => void;

/** A document that is broken throughout must not fill the index with its findings. */
const most = 100;
const excerptLength = 120;

export function gatherFindings(file: string): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  let more: Finding | undefined;
  const report: Report = (field, kind, what, before = '', after = '') => {
    if (findings.length < most) {
      findings.push({
        file,
        field: excerpt(field),
        kind,
        what,
        before: excerpt(before),
        after: excerpt(after),
      });
      return;
    }
    more ??= push(findings, { file, field: '', kind, what: '', before: '', after: '' });
    more.before = String(Number(more.before) + 1);
    more.what = `${more.before} further findings are not listed`;
  };
  return { findings, report };
}

function push(findings: Finding[], finding: Finding): Finding {
  findings.push(finding);
  return finding;
}

/** Lists and mappings are only named: what stands in them may be under keys that go nowhere. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = String(value)
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength).toWellFormed()}…`;
}
