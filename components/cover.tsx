import type { CoverView, DrawnCoverView, PictureCoverView } from '@/lib/view/cover';

/** Fills the frame around it. `eager` for the one picture a reader sees first. */
export function Cover({ cover, eager = false }: { cover: CoverView; eager?: boolean }) {
  return cover.kind === 'drawn' ? (
    <DrawnCover cover={cover} />
  ) : (
    <PictureCover cover={cover} eager={eager} />
  );
}

function DrawnCover({ cover }: { cover: DrawnCoverView }) {
  return (
    <svg
      viewBox={cover.viewBox}
      {...(cover.crops && { preserveAspectRatio: 'xMidYMid slice' })}
      aria-hidden="true"
      className="cover-art"
    >
      <g transform={cover.transform}>
        {cover.bands.map((band) => (
          <path key={band.strength} d={band.path} opacity={band.strength} />
        ))}
        <circle r={cover.dot} />
      </g>
    </svg>
  );
}

function PictureCover({ cover, eager }: { cover: PictureCoverView; eager: boolean }) {
  return (
    // biome-ignore lint/performance/noImgElement: next/image writes inline style, which the CSP forbids.
    <img
      src={cover.src}
      srcSet={cover.srcSet}
      sizes={cover.sizes}
      width={cover.width}
      height={cover.height}
      alt={cover.alt}
      loading={eager ? 'eager' : 'lazy'}
      {...(eager && { fetchPriority: 'high' })}
      decoding="async"
      className={cover.fit === 'fill' ? 'cover-fill' : 'cover-whole'}
    />
  );
}
