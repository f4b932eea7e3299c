/** Whom to tell of a weakness. */
import { connection } from 'next/server';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { pageRevision } from '@/lib/serving/page-revision';
import { securityContact } from '@/lib/view/security-contact';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: what day it is then means nothing.
  await connection();
  const repo = repository();
  return conditionalResponse(request, {
    body: securityContact(repo.findToday(), env().siteUrl),
    contentType: 'text/plain; charset=utf-8',
    revision: pageRevision(repo),
  });
}
