/** What a page is about → its preview picture for links elsewhere, 1200 × 630. */
import { site } from '../site';
import { type Palette, palette } from './colour';
import { drawnCover } from './cover';
import { drawableText } from './drawable-text';
import { writeXml } from './write-xml';

export type PreviewPictureView = {
  kicker: string;
  title: string;
  /** Pixels. */
  titleSize: number;
  siteName: string;
  colours: Palette;
  /** The drawn cover under all of it, or a picture at its right, as a data address. */
  cover: { src: string; left: number; width: number };
};

/** `cover` is the data address of its own picture. */
type PreviewSubject = {
  title: string;
  kicker: string;
  hue: number;
  seed: string;
  cover?: string | undefined;
};

export function previewPicture(subject: PreviewSubject): PreviewPictureView {
  const { title, kicker, hue, seed } = subject;
  const drawn = drawableText(title) || site.tagline;
  const colours = palette(hue, 'light');
  return {
    kicker: drawableText(kicker),
    title: drawn,
    titleSize: titleSize(drawn),
    siteName: drawableText(site.name),
    colours,
    cover: subject.cover
      ? { src: subject.cover, left: 760, width: 440 }
      : { src: coverAddress(seed, colours), left: 0, width: 1200 },
  };
}

/** A long title gets smaller letters, so that it fits in five lines. */
function titleSize(title: string): number {
  if (title.length <= 60) return 62;
  return title.length <= 110 ? 52 : 42;
}

function coverAddress(seed: string, { accent }: Palette): string {
  const { viewBox, transform, dot, bands } = drawnCover(seed, 'preview');
  const drawing = writeXml({
    svg: {
      '@xmlns': 'http://www.w3.org/2000/svg',
      '@viewBox': viewBox,
      '@width': 1200,
      '@height': 630,
      g: {
        '@transform': transform,
        path: bands.map(({ path, strength }) => ({
          '@d': path,
          '@opacity': strength,
          '@fill': 'none',
          '@stroke': accent,
          '@stroke-width': 2.4,
        })),
        circle: { '@r': dot, '@fill': accent },
      },
    },
  });
  return `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
}
