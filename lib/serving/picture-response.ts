/** A picture of the content folder, scaled → an answer, or 304 when the reader has it already: then nothing is read or scaled. */
import type { Picture } from '../domain/picture';
import { documentHeaders, entityTag, notModified } from './conditional-response';
import { pictureState, readPicture } from './read-picture';

/** Seconds. */
const maxAge = 3600;

/** `width` in pixels. Rejects when the file is gone or no picture. */
export async function pictureResponse(
  request: Request,
  picture: Picture,
  width: number,
): Promise<Response> {
  const etag = entityTag(`${width} ${await pictureState(picture)}`);
  const known = notModified(request, documentHeaders({ contentType: 'image/webp', maxAge }, etag));
  if (known) return known;
  const { body, contentType } = await readPicture(picture, width);
  return new Response(body, { headers: documentHeaders({ contentType, maxAge }, etag) });
}
