/** A picture of the content folder → the part of it that a preview picture shows, as a data address. */
import sharp from 'sharp';
import type { Picture } from '../domain/picture';
import { readPicture } from './read-picture';

/** What lies beside the panel with the title, and a little under it. */
const size = { width: 440, height: 630 };

/** Pixels across, before it is cut. */
const readWidth = 1200;

/** Cut where least is lost. Undefined when the file is gone, or no picture that could be scaled: a cover is drawn then. */
export async function previewCover(picture: Picture): Promise<string | undefined> {
  try {
    const { body } = await readPicture(picture, readWidth);
    const cut = await sharp(body)
      .resize({ ...size, fit: 'cover', position: 'attention' })
      .jpeg({ quality: 82 })
      .toBuffer();
    return `data:image/jpeg;base64,${cut.toString('base64')}`;
  } catch {
    return undefined;
  }
}
