/** The address of an article → the video it is, when it is one that a known player shows; else undefined. */
import { type Video, videoSchema } from '../domain/video';

const youtubeHosts = new Set(['youtube.com', 'm.youtube.com', 'youtube-nocookie.com']);

/** A channel, a list or a private link is no video that a player could be given: it stays a link. */
export function parseVideo(url: URL): Video | undefined {
  const host = url.hostname.replace(/^www\./, '');
  const [first = '', second, ...rest] = url.pathname.replace(/\/$/, '').split('/').slice(1);
  if (rest.length > 0) return undefined;
  if (youtubeHosts.has(host)) {
    if (first === 'watch' && second === undefined) return youtube(url.searchParams.get('v'));
    return ['shorts', 'embed', 'live'].includes(first) ? youtube(second) : undefined;
  }
  if (host === 'youtu.be') return second === undefined ? youtube(first) : undefined;
  if (host === 'vimeo.com') return second === undefined ? vimeo(first) : undefined;
  return host === 'player.vimeo.com' && first === 'video' ? vimeo(second) : undefined;
}

function youtube(id: string | null | undefined): Video | undefined {
  return videoSchema.safeParse({ player: 'youtube', id }).data;
}

function vimeo(id: string | undefined): Video | undefined {
  return videoSchema.safeParse({ player: 'vimeo', id }).data;
}
