/** What a device shows of the site that keeps a link to it. */
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { manifest } from '@/lib/view/manifest';

export function GET(request: Request): Response {
  return conditionalResponse(request, {
    body: manifest(),
    contentType: 'application/manifest+json; charset=utf-8',
    maxAge: 86_400,
  });
}
