import type {
  BriefFigureView,
  InfographicFigureView,
  VideoFigureView,
} from '@/lib/view/brief-figure';
import { playerScript } from '@/lib/view/player-script';
import { Cover } from './cover';
import { InlineScript } from './inline-script';

/** What stands between the head of a brief and its text. */
export function BriefFigure({ figure }: { figure: BriefFigureView }) {
  switch (figure.kind) {
    case 'cover':
      return (
        <div className="brief-cover">
          <Cover cover={figure.cover} eager />
        </div>
      );
    case 'video':
      return <VideoFigure video={figure} />;
    case 'infographic':
      return <InfographicFigure infographic={figure} />;
  }
}

/** A link to the video; with the script, a click plays it here. */
function VideoFigure({ video }: { video: VideoFigureView }) {
  return (
    <figure className="video">
      <a
        href={video.href}
        rel="noopener"
        data-player={video.player}
        data-title={video.title}
        className="video-poster"
      >
        <Cover cover={video.poster} eager />
        <span className="video-play">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M8 5v14l11-7z" />
          </svg>
          <span className="sr-only">Play the video: {video.title}</span>
        </span>
      </a>
      <figcaption className="figure-note">
        <span className="without-script">The video opens at {video.at}.</span>
        <span className="with-script">
          Nothing is asked of {video.at} before you play the video.
        </span>
      </figcaption>
      <InlineScript script={playerScript} />
    </figure>
  );
}

function InfographicFigure({ infographic }: { infographic: InfographicFigureView }) {
  return (
    <div className="infographic">
      <a href={infographic.full.href}>
        <Cover cover={infographic.picture} eager />
        <span className="figure-note">
          See it in full size{' '}
          <span className="whitespace-nowrap">({infographic.full.measures} pixels)</span>
        </span>
      </a>
    </div>
  );
}
