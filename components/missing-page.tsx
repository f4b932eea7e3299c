import type { MissingPageView } from '@/lib/view/missing-page';
import { BriefList } from './brief-list';

/** 404 and 410: says what happened, then helps. */
export function MissingPage({ page }: { page: MissingPageView }) {
  return (
    <div className={`shell pt-14 ${page.hue}`}>
      <h1 className="page-title">{page.heading}</h1>
      <p className="lede">{page.text}</p>
      <ul className="mt-6 flex flex-wrap gap-2 text-meta">
        {page.ways.map((way) => (
          <li key={way.href}>
            <a href={way.href} className="chip rounded-lg px-3.5 py-2">
              {way.label}
            </a>
          </li>
        ))}
      </ul>
      {page.nearest.length > 0 && (
        <section aria-labelledby="nearest" className="max-w-[52rem] pt-14">
          <h2 id="nearest" className="side-title">
            {page.nearestTitle}
          </h2>
          <BriefList list={{ cards: page.nearest, pagination: undefined, facets: undefined }} />
        </section>
      )}
    </div>
  );
}
