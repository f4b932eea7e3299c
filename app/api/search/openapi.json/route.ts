/** What may be asked of the search as data, and what it answers. */
import { connection } from 'next/server';
import { env } from '@/lib/env';
import { unchanging } from '@/lib/serving/answer-state';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { openData } from '@/lib/serving/open-data';
import { openApi } from '@/lib/view/search-api/open-api';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: the address of the site is known when it starts.
  await connection();
  return openData(
    conditionalResponse(request, {
      body: `${JSON.stringify(openApi(env().siteUrl), null, 2)}\n`,
      contentType: 'application/json; charset=utf-8',
      revision: unchanging,
    }),
  );
}
