import type { TopicBundleView } from '@/lib/view/topic-bundle';

/** Ruled columns: a topic with its newest titles. */
export function TopicBundles({ bundles }: { bundles: TopicBundleView[] }) {
  if (bundles.length === 0) return null;
  return (
    <div className={`shell grid gap-x-9.5 gap-y-9 pt-10 ${columns(bundles.length)}`}>
      {bundles.map((bundle) => (
        <section key={bundle.href} className="border-t border-ink pt-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="text-meta font-semibold">
              <a href={bundle.href} className="inline-block py-0.5 hover:underline">
                {bundle.label}
              </a>{' '}
              <span className="text-small font-normal text-soft">{bundle.scheme}</span>
            </h2>
            <span className="text-small text-soft">{bundle.count}</span>
          </div>
          <ul className="ruled font-serif">
            {bundle.briefs.map((brief) => (
              <li key={brief.href}>
                <a href={brief.href} className="block py-2 text-title-s hover:underline">
                  {brief.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** No row with a hole that more columns would leave. */
function columns(bundles: number): string {
  if (bundles === 1) return '';
  return bundles === 2 || bundles === 4 ? 'sm:grid-cols-2' : 'sm:grid-cols-2 lg:grid-cols-3';
}
