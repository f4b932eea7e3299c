import type { FeedRowView, FeedsPageView } from '@/lib/view/feeds-page';
import { PageHead } from './page-head';

export function FeedsPage({ page }: { page: FeedsPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary} />
      <div className="grid gap-x-9.5 gap-y-7 pb-11 lg:grid-cols-3">
        {page.answers.map(({ title, words, link }) => (
          <section key={title}>
            <h2 className="side-title">{title}</h2>
            <p className="mt-2 text-meta text-soft">{words}</p>
            {link && (
              <a href={link.href} className="chip mt-3 rounded-lg px-3 text-small">
                {link.label}
              </a>
            )}
          </section>
        ))}
      </div>
      <div className="grid gap-x-9.5 gap-y-11 md:grid-cols-2">
        {page.groups.map((group) => (
          <section key={group.title} className="border-t border-ink pt-3">
            <div className="flex items-baseline justify-between gap-4">
              <h2 className="pb-1 text-meta font-semibold">{group.title}</h2>
              <a
                href={group.opml.href}
                aria-label={`${group.opml.label}: all feeds of ${group.title}`}
                className="px-1 py-2.5 text-small text-accent hover:underline"
              >
                {group.opml.label}
              </a>
            </div>
            <ul>
              {group.feeds.map((feed) => (
                <FeedRow key={feed.page.href} feed={feed} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function FeedRow({ feed }: { feed: FeedRowView }) {
  return (
    <li className="flex flex-wrap items-baseline justify-end gap-x-3 border-b border-hairline">
      <a href={feed.page.href} className="grow py-2.5 hover:underline">
        {feed.page.label}
      </a>
      {feed.formats.map((format) => (
        <a
          key={format.href}
          href={format.href}
          aria-label={`${format.label}: ${feed.page.label}`}
          className="px-1 py-2.5 text-small text-accent hover:underline"
        >
          {format.label}
        </a>
      ))}
    </li>
  );
}
