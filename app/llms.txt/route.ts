/** A short way in for programs that read text. */
import { connection } from 'next/server';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { llmsText } from '@/lib/view/llms';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  const repo = repository();
  const response = indexedDocument(request, {
    key: 'llms',
    revision: pageRevision(repo),
    make: () => {
      const contents = repo.inOneState(() => ({
        sections: repo.listSections(undefined),
        communities: repo.listCommunities(),
      }));
      return { body: llmsText(contents, env().siteUrl), contentType: 'text/plain; charset=utf-8' };
    },
  });
  return response ?? plainAnswer(404, 'There is nothing to tell.');
}
