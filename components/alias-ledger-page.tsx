import type { AliasLedgerView, LedgerEntryView } from '@/lib/view/alias-ledger-page';
import { PageHead } from './page-head';

/** Every old path, where it leads and who says so; and a box that answers for any address. */
export function AliasLedgerPage({ page }: { page: AliasLedgerView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary}>
        <form action={page.box.action} method="get" className="search-form print:hidden">
          <label htmlFor="url" className="sr-only">
            Where does this address go?
          </label>
          <input
            id="url"
            name="url"
            type="text"
            inputMode="url"
            defaultValue={page.box.url}
            placeholder="Where does this address go?"
            autoComplete="off"
          />
          <button type="submit">Look</button>
        </form>
        {page.box.answer && (
          <p className="lede" role="status">
            {page.box.answer.words}
            {page.box.answer.link && (
              <>
                {' '}
                <a href={page.box.answer.link.href} className="wrap-anywhere text-accent underline">
                  {page.box.answer.link.label}
                </a>
              </>
            )}
          </p>
        )}
      </PageHead>
      <section className="search-results" aria-labelledby="ledger">
        <h2 id="ledger" className="side-title">
          {page.says}
        </h2>
        {page.filter && (
          <p className="search-note">
            <a href={page.filter.href} rel="nofollow" className="soft-link">
              {page.filter.label}
            </a>
          </p>
        )}
        <ul className="ledger">
          {page.entries.map((entry) => (
            <Entry key={entry.path} entry={entry} />
          ))}
        </ul>
        {page.next && (
          <p className="pt-5">
            <a href={page.next.href} rel="nofollow" className="chip rounded-lg px-3">
              {page.next.label}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

function Entry({ entry }: { entry: LedgerEntryView }) {
  return (
    <li>
      <p>
        <code>{entry.path}</code>
        <span aria-hidden="true"> → </span>
        {entry.target ? (
          <a href={entry.target.href} className="hover:underline">
            <span className="sr-only">leads to </span>
            {entry.target.label}
          </a>
        ) : (
          <span>gone</span>
        )}
      </p>
      <p className="text-small text-soft">Says {entry.by}</p>
      {entry.lost.map((words) => (
        <p key={words} className="text-small text-soft">
          {words}
        </p>
      ))}
    </li>
  );
}
