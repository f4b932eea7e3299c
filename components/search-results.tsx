import type { SearchResultsView } from '@/lib/view/search-page';
import { CountedLinks } from './counted-links';
import { Facets } from './facets';
import { NamedPages } from './named-pages';
import { Pagination } from './pagination';
import { SearchHit } from './search-hit';
import { SearchMeaning } from './search-meaning';

/** What a search found, how it may be narrowed, and what else to try. */
export function SearchResults({ results }: { results: SearchResultsView }) {
  return (
    <section className="search-results" aria-labelledby="found">
      <h2 id="found" className="side-title">
        {results.says}
      </h2>
      {results.meaning && <SearchMeaning meaning={results.meaning} />}
      <NamedPages pages={results.named} />
      {results.notes.map((note) => (
        <p key={note} className="search-note">
          {note}
        </p>
      ))}
      {results.facets && <Facets facets={results.facets} />}
      {results.empty.map((words) => (
        <p key={words} className="lede">
          {words}
        </p>
      ))}
      {results.help.map((help) => (
        <div key={help.title} className="search-help">
          <h3 className="side-title">{help.title}</h3>
          <CountedLinks links={help.links} />
        </div>
      ))}
      <div className="search-tools">
        {results.sorts.length > 0 && (
          <nav aria-label="Order">
            {results.sorts.map((sort) => (
              <a key={sort.href} href={sort.href} aria-current={sort.isCurrent || undefined}>
                {sort.label}
              </a>
            ))}
          </nav>
        )}
        <a href={results.feed.href} rel="nofollow">
          {results.feed.label}
        </a>
      </div>
      {results.hits.length > 0 && (
        <ol className="brief-list">
          {results.hits.map((hit) => (
            <SearchHit key={hit.card.href} hit={hit} />
          ))}
        </ol>
      )}
      {results.pagination && <Pagination pagination={results.pagination} />}
    </section>
  );
}
