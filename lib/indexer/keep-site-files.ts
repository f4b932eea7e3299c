/** Redirects and synonyms as they were just read → those to be published: the former ones while their file cannot be read, or may be half written. */
import { z } from 'zod';
import { type Finding, findingSchema } from '../domain/finding';
import { sitePathSchema } from '../domain/site-path';
import { gone, type Redirects, redirectsFile } from '../ingest/read-redirects';
import { type Synonyms, synonymsFile } from '../ingest/read-synonyms';
import type { SiteFileFault } from '../ingest/site-file';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import { metaValue, setMeta } from '../store/meta';
import type { HoldBack, SiteFiles } from './index-run';

const findings = z.array(findingSchema);
const redirectSchema = z.object({
  from: z.string(),
  to: z.union([z.literal(gone), sitePathSchema]),
});
const formerRedirects = jsonColumn(z.object({ redirects: z.array(redirectSchema), findings }));
const formerSynonyms = jsonColumn(z.object({ groups: z.array(z.array(z.string())), findings }));

export function siteFilesToPublish(
  former: Reader | undefined,
  read: SiteFiles,
  holdBack: HoldBack,
): SiteFiles {
  const redirects = former && metaValue(former, 'formerRedirects');
  const synonyms = former && metaValue(former, 'formerSynonyms');
  const lastRedirects = redirects === undefined ? undefined : formerRedirects.parse(redirects);
  const lastSynonyms = synonyms === undefined ? undefined : formerSynonyms.parse(synonyms);
  return {
    redirects: lastRedirects?.redirects.length
      ? toPublish<Redirects>(redirectsFile, read.redirects, lastRedirects, holdBack)
      : read.redirects,
    synonyms: lastSynonyms?.groups.length
      ? toPublish<Synonyms>(synonymsFile, read.synonyms, lastSynonyms, holdBack)
      : read.synonyms,
  };
}

function toPublish<Said extends { findings: Finding[]; fault?: SiteFileFault }>(
  file: string,
  read: Said,
  last: Said,
  holdBack: HoldBack,
): Said {
  if (!read.fault) return read;
  const { kind, reason } = read.fault;
  if (kind !== 'unread') return holdBack({ file, reason }) ? last : read;
  const stays = read.findings.map((finding) => ({
    ...finding,
    what: `${finding.what}; what it said before stays`,
  }));
  return { ...last, findings: stays };
}

/** For a run that cannot read them. */
export function rememberRedirects(writer: Writer, { redirects, findings }: Redirects): void {
  setMeta(writer, 'formerRedirects', JSON.stringify({ redirects, findings }));
}

export function rememberSynonyms(writer: Writer, { groups, findings }: Synonyms): void {
  setMeta(writer, 'formerSynonyms', JSON.stringify({ groups, findings }));
}
