/** A picture of the content folder, scaled → an answer, or 304 when the reader has it already: then nothing is read or scaled. */
import type { Picture } from '../domain/picture';
import { documentHeaders, entityTag, notModified } from './conditional-response';
import { pictureState, readPicture } from './read-picture';

/** Seconds. */
const maxAge = 3600;

/** `width` in pixels, `revision` of the index that knows it. Rejects when the file is gone or no picture. */
export async function pictureResponse(
  request: Request,
  picture: Picture,
  width: number,
  revision: string,
): Promise<Response> {
  const fileState = await pictureState(picture);
  const etag = entityTag(`${width} ${fileState}`);
  const told = { contentType: 'image/webp', maxAge, revision, fileState };
  const known = notModified(request, documentHeaders(told, etag));
  if (known) return known;
  const { body, contentType } = await readPicture(picture, width);
  return new Response(body, { headers: documentHeaders({ ...told, contentType }, etag) });
}
