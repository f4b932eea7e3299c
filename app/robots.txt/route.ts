import { connection } from 'next/server';
import { env } from '@/lib/env';
import { unchanging } from '@/lib/serving/answer-state';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { site } from '@/lib/site';
import { robots } from '@/lib/view/robots';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: the address of the site is known when it starts.
  await connection();
  return conditionalResponse(request, {
    body: robots(env().siteUrl, site.aiCrawlers),
    contentType: 'text/plain; charset=utf-8',
    revision: unchanging,
  });
}
