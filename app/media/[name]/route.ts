/** A picture of the content folder, scaled to the width a page asks for; an icon file as it is. */
import { repository } from '@/lib/repository/open-repository';
import { pageRevision } from '@/lib/serving/page-revision';
import { pictureResponse } from '@/lib/serving/picture-response';
import { plainAnswer } from '@/lib/serving/plain-answer';

type Context = { params: Promise<{ name: string }> };

const widest = 3840;
/** Without a width, as the pictures in a text ask. */
const usual = 1920;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const repo = repository();
  const revision = pageRevision(repo);
  const picture = repo.findPicture(name);
  if (!picture) return plainAnswer(404, 'There is no picture of this name.');
  const asked = new URL(request.url).searchParams.get('w');
  const width = Number(asked ?? Math.min(picture.width, usual));
  if (!Number.isInteger(width) || width < 1 || width > widest) {
    return plainAnswer(400, `Ask for a width from 1 to ${widest}, as in ?w=640.`);
  }
  try {
    return await pictureResponse(request, picture, width, revision);
  } catch {
    return plainAnswer(404, 'This picture can no longer be read.');
  }
}
