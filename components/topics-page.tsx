import type { SchemeColumnView, TopicsPageView } from '@/lib/view/topics-page';
import { PageHead } from './page-head';
import { RuledLinks } from './ruled-links';

/** The index of topics: first the names that several schemes share, then scheme by scheme. */
export function TopicsPage({ page }: { page: TopicsPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary} />
      {page.empty && <p className="lede">{page.empty}</p>}
      {page.concepts.length > 0 && (
        <section className="pb-12">
          <h2 className="side-title">One name, several schemes</h2>
          <ul className="grid gap-x-9.5 sm:grid-cols-2 lg:grid-cols-3">
            {page.concepts.map((concept) => (
              <li key={concept.href} className="border-b border-hairline py-3">
                <div className="flex items-baseline justify-between gap-4">
                  <a href={concept.href} className="font-serif text-title-s hover:underline">
                    {concept.label}
                  </a>
                  <span className="whitespace-nowrap text-small text-soft">{concept.count}</span>
                </div>
                <p className="text-small text-soft">{concept.schemes}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="grid gap-x-9.5 gap-y-11 sm:grid-cols-2 lg:grid-cols-3">
        {page.schemes.map((scheme) => (
          <SchemeColumn key={scheme.href} scheme={scheme} />
        ))}
      </div>
    </div>
  );
}

function SchemeColumn({ scheme }: { scheme: SchemeColumnView }) {
  return (
    <section className="border-t border-ink pt-3">
      <div className="flex items-baseline justify-between gap-4 pb-1">
        <h2 className="text-meta font-semibold">
          <a href={scheme.href} className="inline-block py-0.5 hover:underline">
            {scheme.label}
          </a>
        </h2>
        <span className="whitespace-nowrap text-small text-soft">{scheme.count}</span>
      </div>
      <RuledLinks items={scheme.topics} more={scheme.more} />
    </section>
  );
}
