/** The sign of the site for programs that look for it here. */
import { unchanging } from '@/lib/serving/answer-state';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { iconIco } from '@/lib/serving/icon-picture';
import { siteIcon } from '@/lib/view/site-icon';

export async function GET(request: Request): Promise<Response> {
  return conditionalResponse(request, {
    body: await iconIco(siteIcon()),
    contentType: 'image/x-icon',
    revision: unchanging,
    maxAge: 86_400,
  });
}
