/** A rendering cannot choose its status, so a page writes it into its head, for the page cache to read and take out. */

const statusMeta = /<meta name="portal:status" content="(?<status>404|410|500)"\/>/;

/** The name and values under which `lib/view/page-metadata.ts` writes it. */
export function takeStatus(html: string): { html: string; status: number | undefined } {
  const status = statusMeta.exec(html)?.groups?.['status'];
  return status === undefined
    ? { html, status: undefined }
    : { html: html.replace(statusMeta, ''), status: Number(status) };
}
