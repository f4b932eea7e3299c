import type { SearchPageView } from '@/lib/view/search-page';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';
import { SearchHints } from './search-hints';
import { SearchResults } from './search-results';

/** The form of the search with what it found, or what it may be asked: complete without any script. */
export function SearchPage({ page }: { page: SearchPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={undefined}>
        <SearchForm form={page.form} />
      </PageHead>
      {page.results ? <SearchResults results={page.results} /> : <SearchHints hints={page.hints} />}
    </div>
  );
}
