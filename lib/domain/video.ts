/** Videos that a player of another site can show inside a page, and the one origin that player comes from. */
import { z } from 'zod';

export const videoSchema = z.discriminatedUnion('player', [
  z.object({ player: z.literal('youtube'), id: z.string().regex(/^[\w-]{11}$/) }),
  z.object({ player: z.literal('vimeo'), id: z.string().regex(/^\d{1,12}$/) }),
]);

export type Video = z.infer<typeof videoSchema>;
export type Player = Video['player'];

/** The forms of both players that set no cookie to follow a reader by. */
export const playerOrigins = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
} as const satisfies Record<Player, string>;
