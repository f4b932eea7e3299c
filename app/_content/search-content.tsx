import { z } from 'zod';
import { SearchPage } from '@/components/search-page';
import { parseSearchState } from '@/lib/domain/search-state';
import { repository } from '@/lib/repository/open-repository';
import { parseFoundState } from '@/lib/view/found-path';
import { searchHead, searchPage } from '@/lib/view/search-page';
import { type Content, contentPage } from './content-page';

/** The proxy leads here with the query of the search. */
const params = z.object({ state: z.string().transform(parseFoundState) });

export const searchRoute = contentPage('search', params, findSearchContent);

function findSearchContent({ state: asked }: z.output<typeof params>): Content {
  const state = parseSearchState(asked);
  const found = repository().findSearchPage(state);
  return {
    at: { kind: 'search' },
    head: searchHead(state, found),
    body: <SearchPage page={searchPage(state, found)} />,
  };
}
