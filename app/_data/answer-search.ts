/** A request for data of the search → what is found, or suggested, or what is wrong with the request. */
import { parseSearchRequest } from '@/lib/domain/search-request';
import { env } from '@/lib/env';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { repository } from '@/lib/repository/open-repository';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { openData } from '@/lib/serving/open-data';
import { pageRevision } from '@/lib/serving/page-revision';
import { problemResponse } from '@/lib/serving/problem-response';
import { searchAnswer } from '@/lib/view/search-api/search-answer';
import { suggestionsAnswer } from '@/lib/view/search-api/suggestions-answer';

export async function answerSearch(request: Request): Promise<Response> {
  const asked = parseSearchRequest(new URL(request.url).search);
  if (asked.kind === 'refused')
    return openData(problemResponse({ status: 400, errors: asked.errors }));
  try {
    const repo = repository();
    const { revision, found } = repo.inOneState(() => ({
      revision: pageRevision(repo),
      found: find(repo, asked),
    }));
    const contentType = 'application/json; charset=utf-8';
    return openData(
      conditionalResponse(request, { body: JSON.stringify(found), contentType, revision }),
    );
  } catch (problem) {
    console.error(problem);
    const detail = 'The search cannot answer at the moment: ask again in a few seconds.';
    return openData(problemResponse({ status: 503, detail }, { 'retry-after': '5' }));
  }
}

type Asked = Exclude<ReturnType<typeof parseSearchRequest>, { kind: 'refused' }>;

function find(repo: ContentRepository, asked: Asked) {
  const { siteUrl } = env();
  switch (asked.kind) {
    case 'search':
      return searchAnswer(asked.state, repo.findSearchPage(asked.state), siteUrl);
    case 'suggest':
      return suggestionsAnswer(asked.text, repo.findSuggestions(asked.text), siteUrl);
  }
}
