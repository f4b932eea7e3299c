import type { PreviewPictureView } from '@/lib/view/preview-picture';

/** Letters that the faces of the site do not have. */
const otherScripts = 'Noto Serif Greek, Noto Serif Cyrillic';

/** A preview picture, 1200 × 630. Drawn by `next/og`, which knows inline style only; it is no page. */
export function PreviewPicture({ picture }: { picture: PreviewPictureView }) {
  const { colours, cover } = picture;
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        backgroundColor: colours.wash,
        fontFamily: `Newsreader, Newsreader Ext, ${otherScripts}`,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: drawn by next/og, not by a browser. */}
      <img
        alt=""
        src={cover.src}
        width={cover.width}
        height={630}
        style={{ position: 'absolute', left: cover.left }}
      />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 760,
          margin: 48,
          padding: '44px 52px',
          borderRadius: 12,
          backgroundColor: colours.paper,
          color: colours.ink,
        }}
      >
        <div
          style={{
            fontFamily: `Instrument Sans, Instrument Sans Ext, ${otherScripts}`,
            fontSize: 26,
            color: colours.accent,
          }}
        >
          {picture.kicker}
        </div>
        <div
          style={{
            display: 'block',
            fontSize: picture.titleSize,
            lineHeight: 1.12,
            letterSpacing: '-0.02em',
            lineClamp: 5,
          }}
        >
          {picture.title}
        </div>
        <div style={{ display: 'flex', fontSize: 32, alignItems: 'center' }}>
          {picture.siteName}
          <div
            style={{
              width: 12,
              height: 12,
              marginLeft: 6,
              borderRadius: 6,
              backgroundColor: colours.accent,
            }}
          />
        </div>
      </div>
    </div>
  );
}
