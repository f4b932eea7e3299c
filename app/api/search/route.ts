/** The search and what it suggests, as data. */
import { connection } from 'next/server';
import { parseSearchRequest } from '@/lib/domain/search-request';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { openData } from '@/lib/serving/open-data';
import { problemResponse } from '@/lib/serving/problem-response';
import { searchAnswer } from '@/lib/view/search-api/search-answer';
import { suggestionsAnswer } from '@/lib/view/search-api/suggestions-answer';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  const asked = parseSearchRequest(new URL(request.url).search);
  if (asked.kind === 'refused')
    return openData(problemResponse({ status: 400, errors: asked.errors }));
  try {
    const body = JSON.stringify(repository().inOneState(() => find(asked)));
    const contentType = 'application/json; charset=utf-8';
    return openData(conditionalResponse(request, { body, contentType }));
  } catch (problem) {
    console.error(problem);
    const detail = 'The search cannot answer at the moment: ask again in a few seconds.';
    return openData(problemResponse({ status: 503, detail }, { 'retry-after': '5' }));
  }
}

type Asked = Exclude<ReturnType<typeof parseSearchRequest>, { kind: 'refused' }>;

function find(asked: Asked) {
  const { siteUrl } = env();
  const repo = repository();
  switch (asked.kind) {
    case 'search':
      return searchAnswer(asked.state, repo.findSearchPage(asked.state), siteUrl);
    case 'suggest':
      return suggestionsAnswer(asked.text, repo.findSuggestions(asked.text), siteUrl);
  }
}
