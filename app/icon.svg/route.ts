/** The sign of the site. */
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { siteIcon } from '@/lib/view/site-icon';

export function GET(request: Request): Response {
  return conditionalResponse(request, {
    body: siteIcon(),
    contentType: 'image/svg+xml',
    maxAge: 86_400,
  });
}
