/** A rendering cannot choose how its page is sent, so it writes that into the page's head, for the page cache. */
import { playerOrigins } from '../domain/video';

const statusMeta = /<meta name="portal:status" content="(?<status>404|410|500)"\/>/;
const privateMeta = /<meta name="portal:private" content="yes"\/>/;
const playerMeta = /<meta name="portal:player" content="(?<player>youtube|vimeo)"\/>/;

export type PageMarks = {
  /** Without the marks. */
  html: string;
  status: number | undefined;
  isPrivate: boolean;
  /** The one origin of which the page may show frames. */
  playerOrigin: string | undefined;
};

/** The names and values under which `lib/view/page-metadata.ts` writes them. */
export function takeMarks(html: string): PageMarks {
  const status = statusMeta.exec(html)?.groups?.['status'];
  const player = playerMeta.exec(html)?.groups?.['player'];
  return {
    html: html.replace(statusMeta, '').replace(privateMeta, '').replace(playerMeta, ''),
    status: status === undefined ? undefined : Number(status),
    isPrivate: privateMeta.test(html),
    playerOrigin: player === 'youtube' || player === 'vimeo' ? playerOrigins[player] : undefined,
  };
}
