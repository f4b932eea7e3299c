/** Redirects as they were just read → those to be published: the former ones while the file cannot be read, or may be half written. */
import { z } from 'zod';
import { findingSchema } from '../domain/finding';
import { sitePathSchema } from '../domain/site-path';
import { gone, type Redirects, redirectsFile } from '../ingest/read-redirects';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import { metaValue, setMeta } from '../store/meta';
import type { HoldBack } from './index-run';

const formerSchema = jsonColumn(
  z.object({
    redirects: z.array(
      z.object({ from: z.string(), to: z.union([z.literal(gone), sitePathSchema]) }),
    ),
    findings: z.array(findingSchema),
  }),
);

export function redirectsToPublish(
  former: Reader | undefined,
  read: Redirects,
  holdBack: HoldBack,
): Redirects {
  const kept = former && metaValue(former, 'formerRedirects');
  if (!read.fault || kept === undefined) return read;
  const { kind, reason } = read.fault;
  const last = formerSchema.parse(kept);
  if (last.redirects.length === 0) return read;
  if (kind === 'unread') {
    const findings = read.findings.map((finding) => ({
      ...finding,
      what: `${finding.what}; the former redirects stay`,
    }));
    return { ...last, findings };
  }
  return holdBack({ file: redirectsFile, reason }) ? last : read;
}

/** For a run that cannot read them. */
export function rememberRedirects(writer: Writer, { redirects, findings }: Redirects): void {
  setMeta(writer, 'formerRedirects', JSON.stringify({ redirects, findings }));
}
