/** A rendering cannot choose how its page is sent, so it writes that into the page's head, for the page cache. */
import { playerOrigins } from '../domain/video';
import { originSchema, type PageOrigin } from './page-origin';

const statusMeta = /<meta name="portal:status" content="(?<status>400|404|410|500)"\/>/;
const privateMeta = /<meta name="portal:private" content="yes"\/>/;
const playerMeta = /<meta name="portal:player" content="(?<player>youtube|vimeo)"\/>/;
const originMeta = /<meta name="portal:origin" content="(?<origin>[\w-]+)"\/>/;

export type PageMarks = {
  /** Without the marks. */
  html: string;
  status: number | undefined;
  isPrivate: boolean;
  /** The one origin of which the page may show frames. */
  playerOrigin: string | undefined;
  /** What it was made from; absent when no copy of it may be kept. */
  origin: PageOrigin | undefined;
};

/** For the page's metadata, as a word that HTML leaves as it is. */
export function originMark(origin: PageOrigin): Record<string, string> {
  return { 'portal:origin': Buffer.from(JSON.stringify(origin)).toString('base64url') };
}

/** The names and values under which `lib/view/page-metadata.ts` and the mark above write them. */
export function takeMarks(html: string): PageMarks {
  const status = statusMeta.exec(html)?.groups?.['status'];
  const origin = originMeta.exec(html)?.groups?.['origin'];
  const player = playerMeta.exec(html)?.groups?.['player'];
  return {
    html: [statusMeta, privateMeta, playerMeta, originMeta].reduce(
      (rest, mark) => rest.replace(mark, ''),
      html,
    ),
    status: status === undefined ? undefined : Number(status),
    isPrivate: privateMeta.test(html),
    playerOrigin: player === 'youtube' || player === 'vimeo' ? playerOrigins[player] : undefined,
    origin: origin === undefined ? undefined : parseOrigin(origin),
  };
}

function parseOrigin(word: string): PageOrigin {
  return originSchema.parse(JSON.parse(Buffer.from(word, 'base64url').toString()));
}
