import type { SearchPageView } from '@/lib/view/search-page';
import { CountedLinks } from './counted-links';
import { Facets } from './facets';
import { NamedPages } from './named-pages';
import { PageHead } from './page-head';
import { Pagination } from './pagination';
import { SearchForm } from './search-form';
import { SearchHit } from './search-hit';
import { SearchMeaning } from './search-meaning';

/** What a search found: complete without any script. */
export function SearchPage({ page }: { page: SearchPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={undefined}>
        <SearchForm form={page.form} />
      </PageHead>
      <section className="search-results" aria-labelledby="found">
        {page.says && (
          <h2 id="found" className="side-title">
            {page.says}
          </h2>
        )}
        {page.meaning && <SearchMeaning meaning={page.meaning} />}
        <NamedPages pages={page.named} />
        {page.notes.map((note) => (
          <p key={note} className="search-note">
            {note}
          </p>
        ))}
        {page.facets && <Facets facets={page.facets} />}
        {page.empty.map((words) => (
          <p key={words} className="lede">
            {words}
          </p>
        ))}
        {page.help.map((help) => (
          <div key={help.title} className="search-help">
            <h3 className="side-title">{help.title}</h3>
            <CountedLinks links={help.links} />
          </div>
        ))}
        <div className="search-tools">
          {page.sorts.length > 0 && (
            <nav aria-label="Order">
              {page.sorts.map((sort) => (
                <a key={sort.href} href={sort.href} aria-current={sort.isCurrent || undefined}>
                  {sort.label}
                </a>
              ))}
            </nav>
          )}
          {page.feed && (
            <a href={page.feed.href} rel="nofollow">
              {page.feed.label}
            </a>
          )}
        </div>
        <ol className="brief-list">
          {page.hits.map((hit) => (
            <SearchHit key={hit.card.href} hit={hit} />
          ))}
        </ol>
        {page.pagination && <Pagination pagination={page.pagination} />}
      </section>
    </div>
  );
}
