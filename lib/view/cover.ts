/** Takes what a list or page knows of a brief; gives its cover: the real picture, or the drawn one. */
import type { Picture } from '../domain/picture';
import { mediaHref } from '../machine-paths';
import { type CoverFrame, coverDrawing } from './cover-drawing';
import { type CoverBand, coverPaths } from './cover-paths';

export type DrawnCoverView = {
  kind: 'drawn';
  viewBox: string;
  /** Whether the frame around it may have another shape than the drawing. */
  crops: boolean;
  /** Places the centre and tilts all rings around it. */
  transform: string;
  dot: number;
  bands: CoverBand[];
};

export type PictureCoverView = {
  kind: 'picture';
  src: string;
  srcSet: string;
  sizes: string;
  width: number;
  height: number;
  /** Empty where the picture says no more than the title beside it. */
  alt: string;
  /** `whole` for pictures that a crop to the frame would spoil or that are too small to fill it. */
  fit: 'fill' | 'whole';
};

export type CoverView = DrawnCoverView | PictureCoverView;

/** Widths the media route is asked for, in pixels. */
const widths = [320, 640, 960, 1280, 1600] as const;

const sizes = {
  card: '(min-width: 40rem) 136px, 88px',
  wide: '(min-width: 72rem) 752px, (min-width: 60rem) 62vw, 94vw',
} as const;

/** `seed` is what makes the brief itself: its path. */
export function cover(
  brief: { path: string; title: string; picture: Picture | undefined },
  frame: Exclude<CoverFrame, 'preview'>,
): CoverView {
  return brief.picture
    ? pictureCover(brief.picture, brief.title, frame)
    : drawnCover(brief.path, frame);
}

export function drawnCover(seed: string, frame: CoverFrame): DrawnCoverView {
  const drawing = coverDrawing(seed, frame);
  const { centre, tilt, width, height } = drawing;
  return {
    kind: 'drawn',
    viewBox: `0 0 ${width} ${height}`,
    crops: frame === 'wide',
    transform: `translate(${Math.round(centre.x)} ${Math.round(centre.y)}) rotate(${Math.round(tilt)})`,
    dot: Math.round(drawing.dot),
    bands: coverPaths(drawing),
  };
}

function pictureCover(
  picture: Picture,
  title: string,
  frame: Exclude<CoverFrame, 'preview'>,
): PictureCoverView {
  const smaller = widths.filter((width) => width < picture.width);
  const offered = [...smaller, Math.min(picture.width, 1920)];
  const ratio = picture.width / picture.height;
  const fills = frame === 'card' || (picture.width >= 640 && ratio >= 1.2 && ratio <= 3.4);
  return {
    kind: 'picture',
    src: mediaHref(picture.name, offered.find((width) => width >= 640) ?? picture.width),
    srcSet: offered.map((width) => `${mediaHref(picture.name, width)} ${width}w`).join(', '),
    sizes: sizes[frame],
    width: picture.width,
    height: picture.height,
    alt: frame === 'card' || picture.alt.trim() === title ? '' : picture.alt.trim(),
    fit: fills ? 'fill' : 'whole',
  };
}
