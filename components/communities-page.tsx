import type { CommunitiesPageView, CommunityRowView } from '@/lib/view/communities-page';
import { Cover } from './cover';
import { DateTime } from './date-time';
import { PageHead } from './page-head';

export function CommunitiesPage({ page }: { page: CommunitiesPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary} />
      {page.empty && <p className="lede">{page.empty}</p>}
      <ul className="border-t border-ink">
        {page.communities.map((community) => (
          <CommunityRow key={community.href} community={community} />
        ))}
      </ul>
    </div>
  );
}

function CommunityRow({ community }: { community: CommunityRowView }) {
  return (
    <li
      className={`flex flex-wrap gap-x-5 gap-y-4 border-b border-hairline py-8 sm:gap-x-9.5 ${community.hue}`}
    >
      <div className="aspect-[4/3] w-22 self-start overflow-hidden rounded-xl sm:w-60">
        <Cover cover={community.cover} />
      </div>
      <div className="min-w-0 flex-[1_1_9rem] self-center">
        <h2 className="font-serif text-title-l font-medium">
          <a href={community.href} className="hover:underline">
            {community.name}
          </a>
        </h2>
        {community.summary && <p className="lede mt-3">{community.summary}</p>}
        <p className="dotted mt-4 text-meta text-soft">
          {community.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {community.newest && (
            <span>
              newest <DateTime date={community.newest} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
