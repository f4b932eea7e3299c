/** Takes a brief; gives what stands between its head and its text: its cover, its video, or its infographic. */
import { playerOrigins, type Video } from '../domain/video';
import { mediaHref } from '../machine-paths';
import type { StoredBrief } from '../repository/answers';
import { type CoverView, cover, type PictureCoverView } from './cover';

export type BriefFigureView =
  | { kind: 'cover'; cover: CoverView }
  | VideoFigureView
  | InfographicFigureView;

export type VideoFigureView = {
  kind: 'video';
  /** The video at its source. */
  href: string;
  /** Address of the player, for the reader who asks for it. */
  player: string;
  /** Who would be asked for it. */
  at: string;
  title: string;
  poster: CoverView;
};

export type InfographicFigureView = {
  kind: 'infographic';
  picture: PictureCoverView;
  /** Address and measures at full size. */
  full: { href: string; measures: string };
};

/** As wide as the media route serves, in pixels. */
const widest = 3840;

export function briefFigure(brief: StoredBrief): BriefFigureView {
  const shown = cover({ ...brief, picture: brief.picture }, 'wide');
  if (brief.video && brief.source) {
    return {
      kind: 'video',
      href: brief.source.url,
      player: playerAddress(brief.video),
      at: playerNames[brief.video.player],
      title: brief.title,
      poster: shown,
    };
  }
  if (brief.type === 'infographic' && brief.picture && shown.kind === 'picture') {
    const { name, width, height } = brief.picture;
    return {
      kind: 'infographic',
      picture: { ...shown, fit: 'whole' },
      full: { href: mediaHref(name, Math.min(width, widest)), measures: `${width} × ${height}` },
    };
  }
  return { kind: 'cover', cover: shown };
}

const playerNames = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

/** `dnt` asks Vimeo to remember nothing. */
function playerAddress({ player, id }: Video): string {
  const origin = playerOrigins[player];
  return player === 'youtube' ? `${origin}/embed/${id}` : `${origin}/video/${id}?dnt=1`;
}
