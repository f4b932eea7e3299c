/** The sign of the site in the sizes that the manifest names. */
import { unchanging } from '@/lib/serving/answer-state';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { iconPng } from '@/lib/serving/icon-picture';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { siteIcon } from '@/lib/view/site-icon';

/** Of 32 parts: what every launcher shows lies within four fifths. */
const maskMargin = 5;

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, mask, size] = /^(maskable-)?(180|192|512)\.png$/.exec((await params).file) ?? [];
  if (size === undefined) return plainAnswer(404, 'There is no icon of this name.');
  return conditionalResponse(request, {
    body: await iconPng(siteIcon(mask ? maskMargin : 0), Number(size)),
    contentType: 'image/png',
    revision: unchanging,
    maxAge: 86_400,
  });
}
