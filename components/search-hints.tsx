import type { SearchHintView } from '@/lib/view/search-hints';

/** What to type for what. */
export function SearchHints({ hints }: { hints: SearchHintView[] }) {
  return (
    <section className="search-hints" aria-labelledby="hints">
      <h2 id="hints" className="side-title">
        What you may ask
      </h2>
      <dl>
        {hints.map((hint) => (
          <div key={hint.typed}>
            <dt>{hint.typed}</dt>
            <dd>{hint.means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
