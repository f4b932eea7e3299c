/** A rendering cannot choose its status or forbid its keeping, so a page writes both into its head, for the page cache. */

const statusMeta = /<meta name="portal:status" content="(?<status>404|410|500)"\/>/;
const privateMeta = /<meta name="portal:private" content="yes"\/>/;

export type PageMarks = {
  /** Without the marks. */
  html: string;
  status: number | undefined;
  isPrivate: boolean;
};

/** The names and values under which `lib/view/page-metadata.ts` writes them. */
export function takeMarks(html: string): PageMarks {
  const status = statusMeta.exec(html)?.groups?.['status'];
  return {
    html: html.replace(statusMeta, '').replace(privateMeta, ''),
    status: status === undefined ? undefined : Number(status),
    isPrivate: privateMeta.test(html),
  };
}
