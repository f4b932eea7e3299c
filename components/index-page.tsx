import type { IndexPageView } from '@/lib/view/index-page';
import { IndexItems } from './index-items';
import { PageHead } from './page-head';
import { Pagination } from './pagination';

/** All things of one kind by name: sources, curators, offerings. */
export function IndexPage({ page }: { page: IndexPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary}>
        <p className="mt-4 text-meta text-soft">{page.count}</p>
      </PageHead>
      {page.empty && <p className="lede">{page.empty}</p>}
      <div className="grid gap-y-9">
        {page.groups.map((group) => (
          <section key={group.title} className="border-t border-ink pt-3">
            <h2 className="text-small text-soft">{group.title}</h2>
            <IndexItems items={group.items} />
          </section>
        ))}
      </div>
      {page.pagination && <Pagination pagination={page.pagination} />}
    </div>
  );
}
